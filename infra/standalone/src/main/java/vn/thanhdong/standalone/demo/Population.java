package vn.thanhdong.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import vn.thanhdong.procedures.ApplicantKind;

/** People and businesses; the same number is always the same one, who may come again. */
final class Population {

    private static final long SEED = 20_230_615L;
    private static final int OLDEST = 1945;
    private static final int YOUNGEST = 2004;
    private static final int[] TAX_WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private record Prefix(String digits, int weight) {}

    /** Provinces by which an identity number begins: most were born here. */
    private static final Weighted<Prefix> PROVINCES = new Weighted<>(
            List.of(
                    new Prefix("030", 880),
                    new Prefix("031", 25),
                    new Prefix("033", 20),
                    new Prefix("001", 20),
                    new Prefix("034", 15),
                    new Prefix("024", 10),
                    new Prefix("027", 10),
                    new Prefix("022", 8),
                    new Prefix("036", 6),
                    new Prefix("038", 6)),
            Prefix::weight);

    private static final Weighted<Prefix> NETWORKS = new Weighted<>(
            List.of(
                    new Prefix("097", 12),
                    new Prefix("098", 12),
                    new Prefix("096", 7),
                    new Prefix("086", 5),
                    new Prefix("033", 4),
                    new Prefix("034", 5),
                    new Prefix("035", 5),
                    new Prefix("036", 5),
                    new Prefix("037", 5),
                    new Prefix("038", 5),
                    new Prefix("039", 5),
                    new Prefix("091", 8),
                    new Prefix("094", 7),
                    new Prefix("088", 3),
                    new Prefix("081", 2),
                    new Prefix("082", 2),
                    new Prefix("090", 5),
                    new Prefix("093", 4),
                    new Prefix("077", 2),
                    new Prefix("078", 2),
                    new Prefix("070", 2),
                    new Prefix("056", 1),
                    new Prefix("058", 1)),
            Prefix::weight);

    private final Names names = new Names();

    DemoApplicant one(ApplicantKind kind, long number) {
        var random = new SplittableRandom(SEED ^ (number * 2 + (kind == ApplicantKind.BUSINESS ? 1 : 0)));
        boolean female = random.nextInt(100) < 52;
        LocalDate born =
                LocalDate.of(random.nextInt(OLDEST, YOUNGEST + 1), 1, 1).plusDays(random.nextInt(365));
        String phone = NETWORKS.pick(random).digits() + digits(random, 7);
        return kind == ApplicantKind.BUSINESS
                ? new DemoApplicant(kind, names.business(random), taxCode(random), phone, female, born)
                : new DemoApplicant(
                        kind, names.person(random, female), identity(random, female, born), phone, female, born);
    }

    String name(SplittableRandom random, boolean female) {
        return names.person(random, female);
    }

    /** Province of birth, gender and century, year, six digits. */
    static String identity(SplittableRandom random, boolean female, LocalDate born) {
        int century = (born.getYear() / 100 - 19) * 2 + (female ? 1 : 0);
        return PROVINCES.pick(random).digits() + century + "%02d".formatted(born.getYear() % 100) + digits(random, 6);
    }

    private static String taxCode(SplittableRandom random) {
        String nine = "0800" + digits(random, 5);
        int sum = 0;
        for (int i = 0; i < TAX_WEIGHTS.length; i++) {
            sum += (nine.charAt(i) - '0') * TAX_WEIGHTS[i];
        }
        int last = 10 - sum % 11;
        return last > 9 ? taxCode(random) : nine + last;
    }

    private static String digits(SplittableRandom random, int count) {
        var text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }
}
