package vn.thanhdong.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.ProcedureRelease;
import vn.thanhdong.procedures.ProcedureReleases;

/** Every version of every procedure that is known: those of the packs and those that were published since. */
public final class ProcedureHistory {

    private final ProcedureReleases releases;
    private final Map<ProcedureCode, List<ProcedureVersion>> versions;

    private ProcedureHistory(ProcedureReleases releases, Map<ProcedureCode, List<ProcedureVersion>> versions) {
        this.releases = releases;
        this.versions = versions;
    }

    /**
     * @param packs as loaded, in their order
     * @throws CatalogueException the content of a release is no procedure
     */
    static ProcedureHistory of(Collection<Procedure> packs, ProcedureReleases releases) {
        Map<ProcedureCode, Map<Integer, ProcedureVersion>> byCode = new LinkedHashMap<>();
        packs.forEach(pack -> byCode.computeIfAbsent(pack.code(), code -> new TreeMap<>())
                .put(pack.version(), new ProcedureVersion(pack, Optional.empty(), Optional.empty())));
        releases.all()
                .forEach(release -> byCode.computeIfAbsent(release.procedure(), code -> new TreeMap<>())
                        .put(release.version(), read(release)));
        Map<ProcedureCode, List<ProcedureVersion>> versions = new LinkedHashMap<>();
        byCode.forEach((code, numbered) -> versions.put(code, inOrder(numbered.values())));
        return new ProcedureHistory(releases, versions);
    }

    /** What was published, as recorded. */
    public ProcedureReleases releases() {
        return releases;
    }

    /** In the order of the packs. */
    public List<ProcedureCode> codes() {
        return List.copyOf(versions.keySet());
    }

    /** Oldest first; none when nobody knows the code. */
    public List<ProcedureVersion> versions(ProcedureCode code) {
        return versions.getOrDefault(code, List.of());
    }

    /** Those that stand, oldest first: what was taken back is not among them. */
    public List<ProcedureVersion> standing(ProcedureCode code) {
        return versions(code).stream().filter(ProcedureHistory::stands).toList();
    }

    /** The version under which that is filed on that day; the oldest one on days before all. */
    public Optional<ProcedureVersion> inForce(ProcedureCode code, LocalDate day) {
        List<ProcedureVersion> standing = standing(code);
        return standing.reversed().stream()
                .filter(one -> !day.isBefore(one.validFrom()))
                .findFirst()
                .or(() -> standing.stream().findFirst());
    }

    /** The procedures by code as they apply on that day, in the order of the packs. */
    Map<ProcedureCode, Procedure> on(LocalDate day) {
        Map<ProcedureCode, Procedure> now = new LinkedHashMap<>();
        versions.keySet().forEach(code -> inForce(code, day).ifPresent(one -> now.put(code, one.procedure())));
        return now;
    }

    /** All versions of all procedures. */
    List<Procedure> all() {
        return versions.values().stream()
                .flatMap(List::stream)
                .map(ProcedureVersion::procedure)
                .toList();
    }

    private static ProcedureVersion read(ProcedureRelease release) {
        Procedure procedure = ProcedurePack.read(release.content()).from(release.validFrom());
        return new ProcedureVersion(procedure, Optional.empty(), Optional.of(release));
    }

    /** Each ends on the day on which the next one begins that was not taken back. */
    private static List<ProcedureVersion> inOrder(Collection<ProcedureVersion> some) {
        List<ProcedureVersion> standing = some.stream()
                .filter(ProcedureHistory::stands)
                .sorted(Comparator.comparing(ProcedureVersion::validFrom)
                        .thenComparing(one -> one.procedure().version()))
                .toList();
        List<ProcedureVersion> ended = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            ProcedureVersion one = standing.get(i);
            ended.add(
                    i + 1 == standing.size()
                            ? one
                            : new ProcedureVersion(
                                    one.procedure(),
                                    Optional.of(standing.get(i + 1).validFrom()),
                                    one.release()));
        }
        return Stream.concat(ended.stream(), some.stream().filter(one -> !stands(one)))
                .sorted(Comparator.comparing(one -> one.procedure().version()))
                .toList();
    }

    private static boolean stands(ProcedureVersion one) {
        return one.release().map(ProcedureRelease::stands).orElse(true);
    }
}
