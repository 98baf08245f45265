package vn.thanhdong.standalone.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.AskedForm;
import vn.thanhdong.procedures.ComputedValues;
import vn.thanhdong.procedures.EntryKey;
import vn.thanhdong.procedures.FieldType;
import vn.thanhdong.procedures.FormCheck;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.FormSection;
import vn.thanhdong.procedures.Procedure;

/** Fills the form of any procedure from its schema, so that nothing in it is left to mend. */
final class FormFiller {

    private static final int LIKELY_RANGE = 4;
    private static final int LIKELY_ENTRIES = 4;
    private static final long LIKELY_VND = 20_000_000;

    private final SampleAnswers answers = new SampleAnswers();
    private final Population population = new Population();
    private final LocalDate today;

    FormFiller(LocalDate today) {
        this.today = today;
    }

    FormContent fill(Procedure procedure, DemoApplicant applicant, Places.Place place, SplittableRandom random) {
        Map<String, String> values = new HashMap<>();
        for (FormField field : AskedForm.of(procedure, section -> entries(section, random))) {
            if (field.type() != FieldType.FILE
                    && field.computed().isEmpty()
                    && FormCheck.applies(field, new FormContent(values))) {
                values.put(field.id(), answer(field, applicant, place, random));
            }
        }
        return ComputedValues.in(procedure, new FormContent(values), today);
    }

    private static int entries(FormSection section, SplittableRandom random) {
        return section.repeats()
                .map(repeats -> Math.min(repeats.most(), repeats.least() + random.nextInt(LIKELY_ENTRIES)))
                .orElse(0);
    }

    String address(Places.Place place, SplittableRandom random) {
        return "Số " + random.nextInt(1, 180) + " " + answers.text("street", random) + ", " + place.name();
    }

    private String answer(FormField field, DemoApplicant applicant, Places.Place place, SplittableRandom random) {
        boolean own = field.id().startsWith("applicant");
        return switch (field.type()) {
            case TEXT, LONG_TEXT -> text(field, applicant, random);
            case NUMBER -> number(field, random);
            case MONEY ->
                field.min()
                        .orElse(BigDecimal.ZERO)
                        .max(BigDecimal.valueOf(LIKELY_VND))
                        .toPlainString();
            case DATE -> date(EntryKey.fieldOf(field.id()), applicant, random).toString();
            case CHOICE -> choice(field, applicant, random);
            case BOOLEAN -> "true";
            case PHONE ->
                own
                        ? applicant.phone()
                        : population
                                .one(ApplicantKind.CITIZEN, random.nextLong(900))
                                .phone();
            case IDENTITY_NUMBER ->
                own && applicant.kind() == ApplicantKind.CITIZEN
                        ? applicant.identity()
                        : Population.identity(
                                random, isFemale(field.id()), LocalDate.of(random.nextInt(1960, 1998), 6, 1));
            case ADDRESS -> address(place, random);
            case AREA -> place.area().value();
            case EMAIL -> ""; // nobody is written to who only stands for somebody
            case FILE -> "";
        };
    }

    private String text(FormField field, DemoApplicant applicant, SplittableRandom random) {
        String id = EntryKey.fieldOf(field.id());
        boolean business = applicant.kind() == ApplicantKind.BUSINESS;
        if (id.equals("applicantName") || (id.equals("businessName") && business)) {
            return applicant.name();
        }
        if (id.equals("businessName")) {
            return population.one(ApplicantKind.BUSINESS, random.nextLong(900)).name();
        }
        if (answers.has(id)) {
            return answers.text(id, random);
        }
        String lower = id.toLowerCase(Locale.ROOT);
        for (String ending : new String[] {"ethnicity", "nationality"}) {
            if (lower.endsWith(ending)) {
                return answers.text(ending, random);
            }
        }
        boolean person = lower.endsWith("name") || lower.endsWith("head");
        return person ? population.name(random, isFemale(id)) : answers.text("text", random);
    }

    private static String number(FormField field, SplittableRandom random) {
        if (field.id().toLowerCase(Locale.ROOT).endsWith("year")) {
            return Integer.toString(random.nextInt(1985, 2000));
        }
        long least = field.min().orElse(BigDecimal.ONE).longValue();
        long most = field.max().map(BigDecimal::longValue).orElse(least + LIKELY_RANGE);
        return Long.toString(least + random.nextLong(Math.min(most - least, LIKELY_RANGE) + 1));
    }

    private static String choice(FormField field, DemoApplicant applicant, SplittableRandom random) {
        String gender = applicant.female() ? "female" : "male";
        boolean own = field.id().equals("applicantGender")
                && field.options().stream().anyMatch(one -> one.value().equals(gender));
        return own
                ? gender
                : field.options().get(random.nextInt(field.options().size())).value();
    }

    private LocalDate date(String field, DemoApplicant applicant, SplittableRandom random) {
        String id = field.toLowerCase(Locale.ROOT);
        if (id.endsWith("birthdate")) {
            return born(id, applicant, random);
        }
        if (id.equals("deathdate") || id.equals("healthdate") || id.equals("arrival")) {
            return today.minusDays(random.nextInt(1, 12));
        }
        if (id.endsWith("from") || id.startsWith("start")) {
            return today.plusDays(random.nextInt(1, 6));
        }
        if (id.endsWith("to") || id.endsWith("expires") || id.equals("appointment") || id.equals("departure")) {
            return today.plusDays(random.nextInt(10, 90));
        }
        if (id.equals("enlisted") || id.equals("serveduntil")) {
            return LocalDate.of(id.equals("enlisted") ? 1968 : 1975, 5, 1).plusDays(random.nextInt(300));
        }
        return today.minusDays(random.nextInt(60, 400));
    }

    private LocalDate born(String id, DemoApplicant applicant, SplittableRandom random) {
        return switch (id) {
            case "applicantbirthdate" -> applicant.birthDate();
            case "childbirthdate" -> today.minusDays(random.nextInt(3, 50));
            case "pupilbirthdate" -> today.minusYears(15).minusDays(random.nextInt(1, 300));
            case "memberbirthdate" -> today.minusYears(random.nextInt(1, 70)).minusDays(random.nextInt(300));
            case "husbandbirthdate", "wifebirthdate" ->
                today.minusYears(random.nextInt(22, 33)).minusDays(random.nextInt(300));
            default -> LocalDate.of(random.nextInt(1935, 1958), 1, 1).plusDays(random.nextInt(365));
        };
    }

    private static boolean isFemale(String field) {
        return field.startsWith("mother") || field.startsWith("wife");
    }
}
