package vn.thanhdong.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thanhdong.access.Role;
import vn.thanhdong.language.Phrase;
import vn.thanhdong.procedures.Fee;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.RequiredDocument;
import vn.thanhdong.procedures.Step;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.territory.Deadline;
import vn.thanhdong.territory.Territory;

/** What a procedure says about agencies, other procedures and itself. */
final class ProcedureCheck {

    /** The working hours of a month as far as an internal process may plan them; months are due by the calendar. */
    private static final int HOURS_OF_A_MONTH = 160;

    private final PackFile pack;
    private final Procedure procedure;
    private final List<CatalogueError> errors = new ArrayList<>();

    private ProcedureCheck(PackFile pack, Procedure procedure) {
        this.pack = pack;
        this.procedure = procedure;
    }

    static List<CatalogueError> checkAll(Map<PackFile, Procedure> procedures, Territory territory) {
        List<CatalogueError> errors = new ArrayList<>();
        Map<ProcedureCode, Map<Integer, PackFile>> files = new HashMap<>();
        procedures.forEach((pack, procedure) -> {
            PackFile other = files.computeIfAbsent(procedure.code(), code -> new TreeMap<>())
                    .putIfAbsent(procedure.version(), pack);
            if (other != null) {
                errors.add(pack.error(
                        "/code",
                        procedure.code() + " version " + procedure.version() + " is that of " + other.name()
                                + " already"));
            }
        });
        files.values().forEach(versions -> errors.addAll(inOrder(versions.values(), procedures)));
        procedures.forEach((pack, procedure) -> errors.addAll(check(pack, procedure, territory, files.keySet())));
        return errors;
    }

    /** A later version applies from a later day on. */
    private static List<CatalogueError> inOrder(Collection<PackFile> versions, Map<PackFile, Procedure> procedures) {
        List<CatalogueError> errors = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (PackFile pack : versions) {
            LocalDate from =
                    Objects.requireNonNull(procedures.get(pack), pack.name()).validFrom();
            if (!from.isAfter(before)) {
                errors.add(pack.error(
                        "/validFrom", "Expected a day after " + before + ", from which the version before applies"));
            }
            before = from;
        }
        return errors;
    }

    /** What is wrong with one procedure among those of that codes. */
    static List<CatalogueError> check(
            PackFile pack, Procedure procedure, Territory territory, Set<ProcedureCode> codes) {
        ProcedureCheck check = new ProcedureCheck(pack, procedure);
        check.references(territory, codes);
        check.identifiers();
        check.steps();
        return Stream.concat(check.errors.stream(), FormCheck.check(pack, procedure).stream())
                .toList();
    }

    private void references(Territory territory, Set<ProcedureCode> codes) {
        if (territory.agency(procedure.sectorAgency()).isEmpty()) {
            refuse(
                    "/sectorAgency",
                    "Không có cơ quan " + procedure.sectorAgency(),
                    "There is no agency " + procedure.sectorAgency());
        }
        for (int i = 0; i < procedure.linked().size(); i++) {
            ProcedureCode linked = procedure.linked().get(i);
            if (!codes.contains(linked) || linked.equals(procedure.code())) {
                refuse(
                        "/linked/" + i,
                        "Không có thủ tục nào khác mang mã " + linked,
                        "There is no other procedure " + linked);
            }
        }
    }

    private void identifiers() {
        once("/sections", procedure.sections(), FormSection::id);
        once("/documents", procedure.documents(), RequiredDocument::id);
        once("/fees", procedure.fees(), Fee::id);
    }

    private void steps() {
        List<Step> steps = procedure.steps();
        if (steps.getFirst().kind() != StepKind.INTAKE) {
            refuse("/steps/0/kind", "Bước đầu tiên phải là tiếp nhận (intake)", "The first step must be intake");
        }
        if (steps.getLast().kind() != StepKind.RETURN) {
            refuse(
                    "/steps/" + (steps.size() - 1) + "/kind",
                    "Bước cuối cùng phải là trả kết quả (return)",
                    "The last step must be return");
        }
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Set<Role> allowed = rolesFor(step.kind());
            if (!allowed.contains(step.role())) {
                refuse(
                        "/steps/" + i + "/role",
                        "Bước %s do một trong các vai trò %s thực hiện, không phải %s"
                                .formatted(step.kind(), allowed, step.role()),
                        "The step %s is done by one of %s, not by %s".formatted(step.kind(), allowed, step.role()));
            }
        }
        BigDecimal sum = steps.stream().map(Step::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        int allowed = hours(procedure.deadline());
        if (sum.compareTo(BigDecimal.valueOf(allowed)) > 0) {
            refuse(
                    "/steps",
                    "Các bước cần %s giờ, nhưng thời hạn giải quyết chỉ có %d giờ"
                            .formatted(sum.stripTrailingZeros().toPlainString(), allowed),
                    "The steps take %s hours, but the deadline leaves %d"
                            .formatted(sum.stripTrailingZeros().toPlainString(), allowed));
        }
    }

    private static Set<Role> rolesFor(StepKind kind) {
        return switch (kind) {
            case INTAKE, HANDOVER, RETURN -> Set.of(Role.CLERK);
            case ASSIGNMENT, REVIEW -> Set.of(Role.HEAD_OF_DIVISION);
            case FIELD_VISIT, CONSULTATION, EXAMINATION -> Set.of(Role.OFFICER);
            case SIGNING -> Set.of(Role.LEADER, Role.PROVINCE_LEADER);
            case NUMBERING -> Set.of(Role.REGISTRY_CLERK);
        };
    }

    private static int hours(Deadline deadline) {
        int day = Math.toIntExact(Deadline.WORKING_DAY.toHours());
        return switch (deadline.unit()) {
            case WORKING_HOURS -> deadline.amount();
            case WORKING_DAYS -> deadline.amount() * day;
            case MONTHS -> deadline.amount() * HOURS_OF_A_MONTH;
            case SAME_DAY -> day;
        };
    }

    private <T> void once(String list, List<T> rows, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!seen.add(id.apply(rows.get(i)))) {
                refuse(
                        list + "/" + i + "/id",
                        "“" + id.apply(rows.get(i)) + "” xuất hiện hai lần",
                        "'" + id.apply(rows.get(i)) + "' stands twice");
            }
        }
    }

    private void refuse(String pointer, String vi, String en) {
        errors.add(pack.error(pointer, new Phrase(vi, en)));
    }
}
