package vn.thanhdong.history.projection;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Personal;
import vn.thanhdong.access.Role;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.Attachment;
import vn.thanhdong.procedures.Authorisation;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.procedures.Station;
import vn.thanhdong.procedures.StepKind;
import vn.thanhdong.procedures.Submitter;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;

/** An event of any type with something in every component. */
final class Samples {

    /** What somebody wrote about a person. */
    static final String WRITTEN = "words about somebody";

    private static final PersonId PERSON = new PersonId("p");
    private static final Instant MOMENT = Instant.parse("2023-05-02T02:00:00Z");
    private static final AgencyCode AGENCY = new AgencyCode("H23");
    private static final Map<Type, Object> PLAIN = Map.ofEntries(
            Map.entry(Instant.class, MOMENT),
            Map.entry(LocalDate.class, LocalDate.of(2023, 5, 3)),
            Map.entry(DossierId.class, DossierId.fresh()),
            Map.entry(DossierCode.class, new DossierCode("H23.16-230615-0042")),
            Map.entry(PortalCode.class, new PortalCode("DVC-1")),
            Map.entry(ProcedureCode.class, new ProcedureCode("CA-01")),
            Map.entry(AgencyCode.class, AGENCY),
            Map.entry(AreaCode.class, new AreaCode("30")),
            Map.entry(PersonId.class, PERSON),
            Map.entry(String.class, "text"),
            Map.entry(long.class, 1L),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 2026),
            Map.entry(boolean.class, true),
            Map.entry(Attachment.class, new Attachment("cccd", "00", "application/pdf", 1)),
            Map.entry(Applicant.class, new Applicant("Nguyễn Văn An", "030198000001", "0912345678", "", "")),
            Map.entry(Submitter.class, new Submitter("Lê Văn Bình", "030085011936", "0987654321", "")),
            Map.entry(Authorisation.class, new Authorisation("12/UQ", Optional.of(LocalDate.of(2023, 4, 28)))),
            Map.entry(FormContent.class, new FormContent(Map.of("field", "value"))),
            Map.entry(Station.class, new Station(0, StepKind.INTAKE, Role.CLERK, AGENCY, Optional.empty(), MOMENT)));

    private Samples() {}

    static Object of(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getGenericType()))
                .toArray();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type argument = generic.getActualTypeArguments()[0];
            boolean written = generic.getRawType() == Personal.class && argument == String.class;
            Object inner = written ? WRITTEN : value(argument);
            return generic.getRawType() == Personal.class
                    ? Personal.known(PERSON, inner)
                    : generic.getRawType() == Optional.class ? Optional.of(inner) : List.of(inner);
        }
        Object plain = PLAIN.get(type);
        if (plain != null) {
            return plain;
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return constants.getEnumConstants()[0];
        }
        throw new IllegalArgumentException("No sample of " + type);
    }
}
