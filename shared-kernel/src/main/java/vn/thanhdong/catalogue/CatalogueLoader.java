package vn.thanhdong.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.access.Account;
import vn.thanhdong.erasure.RetentionSchedule;
import vn.thanhdong.procedures.LeadTime;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Signs;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.Reform;
import vn.thanhdong.territory.Territory;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * Reads and checks a whole catalogue: first that each pack is YAML, then that it fits its schema, then each value, then
 * what packs say about each other. A stage is entered only when the one before found nothing, and reports all it finds.
 */
public final class CatalogueLoader {

    private static final String INDEX = "index.yaml";
    private static final String AREAS = "territory/areas.yaml";
    private static final String AGENCIES = "territory/agencies.yaml";
    private static final String CALENDAR = "calendar/working-calendar.yaml";
    private static final String SIGNS = "signs/signs.yaml";
    private static final String REMINDERS = "reminders/reminders.yaml";
    private static final String RETENTION = "retention/retention.yaml";
    private static final String DEMO_USERS = "access/demo-users.yaml";

    private final List<CatalogueError> errors = new ArrayList<>();
    private final Map<String, PackFile> packs = new LinkedHashMap<>();
    private final PackSource source;

    private CatalogueLoader(PackSource source) {
        this.source = source;
    }

    /** @throws CatalogueException naming file, line and what was expected, for every error found */
    public static Catalogue fromClassPath() {
        return load(PackSource.ofClassPath());
    }

    /** @throws CatalogueException naming file, line and what was expected, for every error found */
    public static Catalogue fromFolder(Path folder) {
        return load(PackSource.ofFolder(folder));
    }

    /** @throws CatalogueException naming file, line and what was expected, for every error found */
    public static Catalogue load(PackSource source) {
        return new CatalogueLoader(source).load();
    }

    private Catalogue load() {
        ContentHash hash = new ContentHash();
        read(hash);
        refuseErrors();

        List<Area> areas = PackBinding.bindAll(pack(AREAS), "/areas", Area.class, errors);
        List<Agency> agencies = PackBinding.bindAll(pack(AGENCIES), "/agencies", Agency.class, errors);
        Optional<WorkingCalendar> calendar = CalendarPack.read(pack(CALENDAR), errors);
        Optional<Signs> signs = PackBinding.bind(pack(SIGNS), "", Signs.class, errors);
        Optional<LeadTime> reminders = packs.containsKey(REMINDERS) // a catalogue of one's own need not say it
                ? PackBinding.bind(pack(REMINDERS), "", LeadTime.class, errors)
                : Optional.of(LeadTime.USUAL);
        Optional<RetentionSchedule> retention = packs.containsKey(RETENTION) // nor this
                ? PackBinding.bind(pack(RETENTION), "", RetentionSchedule.class, errors)
                : Optional.of(RetentionSchedule.FOR_EVER);
        List<Account> users = PackBinding.bindAll(pack(DEMO_USERS), "/users", Account.class, errors);
        Map<PackFile, Reform> reforms = bind("territory/reform-", Reform.class);
        Map<PackFile, Procedure> procedures = bind("procedures/", Procedure.class);
        refuseErrors();

        errors.addAll(TerritoryCheck.check(pack(AREAS), areas, pack(AGENCIES), agencies));
        refuseErrors();

        Territory territory = new Territory(areas, agencies);
        reforms.forEach((pack, reform) -> errors.addAll(ReformCheck.check(pack, reform, territory)));
        errors.addAll(ProcedureCheck.checkAll(procedures, territory));
        errors.addAll(SignCheck.check(pack(SIGNS), signs.orElseThrow()));
        errors.addAll(AccountCheck.check(pack(DEMO_USERS), users, territory));
        refuseErrors();

        List<Procedure> versions =
                procedures.values().stream().map(CommonFields::in).toList();
        // packs do not know the day: the newest stands for all of them until somebody does
        Map<ProcedureCode, Procedure> byCode = new LinkedHashMap<>();
        versions.forEach(procedure -> byCode.merge(
                procedure.code(), procedure, (one, other) -> one.version() > other.version() ? one : other));
        return new Catalogue(
                hash.hex(),
                territory,
                List.copyOf(reforms.values()),
                calendar.orElseThrow(),
                byCode,
                versions,
                signs.orElseThrow(),
                reminders.orElseThrow(),
                new DemoUsers(pack(DEMO_USERS).tree().at("/password").stringValue(), users),
                retention.orElseThrow());
    }

    private void read(ContentHash hash) {
        readPack(INDEX, hash, new CatalogueError(INDEX, 1, 1, "There is no index.yaml, which lists the packs"));
        refuseErrors();
        PackFile index = pack(INDEX);
        for (int i = 0; i < index.tree().at("/packs").size(); i++) {
            String name = index.tree().at("/packs/" + i).stringValue();
            readPack(name, hash, index.error("/packs/" + i, "There is no pack " + name));
        }
        for (String needed : List.of(AREAS, AGENCIES, CALENDAR, SIGNS, DEMO_USERS)) {
            if (errors.isEmpty() && !packs.containsKey(needed)) {
                errors.add(index.error("/packs", "The pack " + needed + " must be listed"));
            }
        }
    }

    private void readPack(String name, ContentHash hash, CatalogueError missing) {
        Optional<String> text = source.read(name);
        Optional<String> kind = kind(name);
        if (text.isEmpty()) {
            errors.add(missing);
        } else if (kind.isEmpty()) {
            errors.add(new CatalogueError(
                    missing.file(),
                    missing.line(),
                    missing.column(),
                    "Nobody knows what kind of pack " + name + " is"));
        } else {
            hash.add(name).add(text.get());
            try {
                PackFile pack = PackFile.parse(name, text.get());
                packs.put(name, pack);
                errors.addAll(PackSchema.of(kind.get()).check(pack));
            } catch (CatalogueException broken) {
                errors.addAll(broken.errors());
            }
        }
    }

    private static Optional<String> kind(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case INDEX -> "index";
                    case AREAS -> "areas";
                    case AGENCIES -> "agencies";
                    case CALENDAR -> "calendar";
                    case SIGNS -> "signs";
                    case REMINDERS -> "reminders";
                    case RETENTION -> "retention";
                    case DEMO_USERS -> "demo-users";
                    default ->
                        name.startsWith("procedures/")
                                ? "procedure"
                                : name.startsWith("territory/reform-") ? "reform" : null;
                });
    }

    private <T> Map<PackFile, T> bind(String prefix, Class<T> type) {
        Map<PackFile, T> values = new LinkedHashMap<>();
        packs.forEach((name, pack) -> {
            if (name.startsWith(prefix)) {
                PackBinding.bind(pack, "", type, errors).ifPresent(value -> values.put(pack, value));
            }
        });
        return values;
    }

    private PackFile pack(String name) {
        PackFile pack = packs.get(name);
        if (pack == null) {
            throw new IllegalStateException(name);
        }
        return pack;
    }

    private void refuseErrors() {
        if (!errors.isEmpty()) {
            throw new CatalogueException(errors);
        }
    }
}
