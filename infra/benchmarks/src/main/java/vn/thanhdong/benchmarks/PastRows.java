package vn.thanhdong.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.DossierCode;
import vn.thanhdong.procedures.Procedure;
import vn.thanhdong.procedures.command.ImportColumn;
import vn.thanhdong.territory.Agency;
import vn.thanhdong.territory.WorkingCalendar;

/** Rows of past dossiers of the essential services, made while they are read: any number, the same every time. */
final class PastRows {

    static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2023, 6, 15);

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final int DAYS = 166;
    private static final int PEOPLE = 190_000;
    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Ngô"};
    private static final String[] MIDDLE = {"Văn", "Thị", "Đức", "Minh", "Thu", "Quang", "Hữu", "Ngọc"};
    private static final String[] GIVEN = {
        "An", "Hòa", "Đường", "Thủy", "Khoẻ", "Ánh", "Bình", "Cường", "Dũng", "Giang", "Hải", "Hương", "Lan", "Mai",
        "Nam"
    };

    private final List<Procedure> procedures;
    private final List<Agency> agencies;

    PastRows(Catalogue catalogue) {
        procedures = catalogue.essentialServices();
        agencies = catalogue.territory().agencies().stream()
                .filter(agency -> agency.validAt(FIRST_DAY) && agency.validAt(LAST_DAY))
                .toList();
    }

    /** Rows number {@code from} to {@code to}, the latter not included. */
    Iterator<Map<String, String>> rows(int from, int to) {
        return IntStream.range(from, to).mapToObj(this::row).iterator();
    }

    private Map<String, String> row(int number) {
        var random = new SplittableRandom(2023_06_15L * 31 + number);
        Agency agency = agencies.get(random.nextInt(agencies.size()));
        Channel channel = random.nextInt(100) < 77 ? Channel.ONLINE : Channel.COUNTER;
        Instant submitted = FIRST_DAY
                .plusDays(random.nextInt(DAYS))
                .atStartOfDay(WorkingCalendar.ZONE)
                .toInstant()
                .plusSeconds(28_800 + random.nextInt(28_800));
        Instant accepted = submitted.plusSeconds(random.nextInt(10_000));
        Instant due = accepted.plusSeconds(86_400L * (1 + random.nextInt(10)));
        Instant ended = accepted.plusSeconds(3_600 + random.nextInt(860_000));
        int person = random.nextInt(PEOPLE);
        boolean owes = random.nextInt(100) < 6;
        Map<String, String> row = new HashMap<>(40);
        put(
                row,
                ImportColumn.dossierCode,
                DossierCode.of(agency.code(), LocalDate.ofInstant(accepted, WorkingCalendar.ZONE), number)
                        .value());
        put(
                row,
                ImportColumn.procedureCode,
                procedures.get(random.nextInt(procedures.size())).code().value());
        put(row, ImportColumn.agencyCode, agency.code().value());
        put(row, ImportColumn.areaCode, agency.area().value());
        put(row, ImportColumn.channel, channel.code());
        put(row, ImportColumn.applicantKind, "citizen");
        put(row, ImportColumn.applicantName, name(person));
        put(row, ImportColumn.applicantId, "030%09d".formatted(person));
        put(row, ImportColumn.phone, "09%08d".formatted(person));
        put(row, ImportColumn.submittedAt, text(submitted));
        put(row, ImportColumn.acceptedAt, text(accepted));
        put(row, ImportColumn.dueAt, text(due));
        if (owes) {
            put(row, ImportColumn.supplementRequestedAt, text(accepted.plusSeconds(600)));
            put(row, ImportColumn.supplementReceivedAt, text(accepted.plusSeconds(1_800)));
            put(row, ImportColumn.supplementCount, "1");
        }
        put(row, ImportColumn.finishedAt, text(ended));
        put(row, ImportColumn.returnedAt, text(ended.plusSeconds(random.nextInt(90_000))));
        put(row, ImportColumn.outcome, "approved");
        put(row, ImportColumn.feeVnd, "8000");
        put(row, ImportColumn.paidOnline, Boolean.toString(channel == Channel.ONLINE));
        put(row, ImportColumn.resultElectronic, Boolean.toString(random.nextInt(10) > 1));
        put(row, ImportColumn.rating, Integer.toString(random.nextInt(100) < 18 ? 5 : 0));
        return row;
    }

    private static String name(int person) {
        var random = new SplittableRandom(person);
        return FAMILY[random.nextInt(FAMILY.length)]
                + " "
                + MIDDLE[random.nextInt(MIDDLE.length)]
                + " "
                + GIVEN[random.nextInt(GIVEN.length)];
    }

    private static void put(Map<String, String> row, ImportColumn column, String value) {
        row.put(column.name(), value);
    }

    private static String text(Instant moment) {
        return moment.atOffset(VIETNAM).withNano(0).toString();
    }
}
