package vn.thanhdong.commandservice.notices;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.eventstore.outbox.Carried;
import vn.thanhdong.eventstore.outbox.OutboxEntry;
import vn.thanhdong.notices.NoticeProblem;
import vn.thanhdong.notices.StaffMail;

/** Writes what an official is told at the moment of telling, and hands it to the mail server. */
final class StaffMailDelivery {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final StaffDirectory staff;
    private final StaffMailChoices choices;
    private final StaffDigests digests;
    private final StaffMailWords words;
    private final PlainMail mail;

    StaffMailDelivery(
            StaffDirectory staff,
            StaffMailChoices choices,
            StaffDigests digests,
            StaffMailWords words,
            PlainMail mail) {
        this.staff = staff;
        this.choices = choices;
        this.digests = digests;
        this.words = words;
        this.mail = mail;
    }

    Carried carry(OutboxEntry entry) {
        var person = new PersonId(entry.recipient());
        Optional<String> address = staff.addressOf(person);
        if (address.isEmpty()) {
            return new Carried.Never(NoticeProblem.NO_ADDRESS.name());
        }
        boolean together = StaffDigests.isDigest(entry);
        List<StaffDigests.Line> lines =
                together ? digests.lines(entry) : List.of(new StaffDigests.Line(entry.eventId(), entry.content()));
        List<Map<String, Object>> said =
                lines.stream().flatMap(line -> words.of(line).stream()).toList();
        if (said.isEmpty() || choices.of(person) == StaffMail.OFF) {
            return new Carried.Never(NoticeProblem.OBSOLETE.name());
        }
        return mail.send(
                entry, address.get(), together ? digest(entry, said) : NoticeText.toStaff("one", said.getFirst()));
    }

    void settled(OutboxEntry entry, Carried how) {
        if (StaffDigests.isDigest(entry) && !(how instanceof Carried.Later)) {
            digests.done(entry);
        }
    }

    private static NoticeText digest(OutboxEntry entry, List<Map<String, Object>> said) {
        LocalDate day =
                LocalDate.parse(entry.content().substring(entry.content().indexOf('-') + 1));
        return NoticeText.toStaff("digest", Map.of("day", DAY.format(day), "count", said.size(), "lines", said));
    }
}
