package vn.thanhdong.procedures.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.projection.ScopeFields;
import vn.thanhdong.access.projection.Scoped;
import vn.thanhdong.procedures.DeskPassage;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.DossierProgress;
import vn.thanhdong.procedures.DueHistory;
import vn.thanhdong.procedures.SignFacts;
import vn.thanhdong.territory.AgencyCode;
import vn.thanhdong.territory.AreaCode;
import vn.thanhdong.territory.WorkingCalendar;

/**
 * All that is derived of one dossier. What queries ask for is mapped in {@code dossiers.json}; {@code due},
 * {@code progress} and {@code kept} are only read.
 *
 * @param id the dossier
 * @param sequence sequence of the last event in it
 * @param changedAt when that event was recorded
 * @param codes what people know it by
 * @param subject what it is about and whose it is; does not change but by handing over
 * @param words what it is searched by
 * @param standing how it stands, derived from {@code progress}
 * @param desk when it left the desk and when its result came back
 * @param time where its time went
 * @param signs what signs need of it
 * @param due which due dates were in force when
 * @param past how it stood when
 * @param progress how far it has come
 * @param kept what is shown of it, but not searched
 */
public record DossierDocument(
        DossierId id,
        long sequence,
        Instant changedAt,
        DossierCodes codes,
        DossierSubject subject,
        DossierWords words,
        DossierStanding standing,
        DeskPassage desk,
        TimeSpent time,
        SignFacts signs,
        DueHistory due,
        PastStanding past,
        DossierProgress progress,
        DossierContent kept)
        implements Scoped {

    static final ScopeFields SCOPE = new ScopeFields(
            List.of("subject.owner", "subject.filedBy"),
            "subject.receivingDesk",
            "subject.handlingAgency",
            "standing.stationAgency",
            "subject.area",
            "subject.procedure",
            "standing.submittedAt");

    @Override
    public String dossier() {
        return id.value();
    }

    @Override
    public PersonId owner() {
        return new PersonId(subject.owner());
    }

    @Override
    public List<PersonId> others() {
        return subject.submittedBy() == null
                ? kept.others()
                : Stream.concat(kept.others().stream(), Stream.of(new PersonId(subject.filedBy())))
                        .distinct()
                        .toList();
    }

    @Override
    public boolean belongsTo(PersonId person) {
        return person.value().equals(subject.owner()) || person.value().equals(subject.filedBy());
    }

    @Override
    public boolean takenInBy(AgencyCode agency) {
        return subject.receivingDesk().equals(agency);
    }

    @Override
    public boolean workedOnBy(AgencyCode agency) {
        return subject.handlingAgency().equals(agency) || agency.equals(standing.stationAgency());
    }

    @Override
    public AreaCode area() {
        return subject.area();
    }

    @Override
    public String procedure() {
        return subject.procedure().value();
    }

    @Override
    public LocalDate submittedOn() {
        return LocalDate.ofInstant(standing.submittedAt(), WorkingCalendar.ZONE);
    }

    DossierDocument with(DossierCodes changed) {
        return new DossierDocument(
                id, sequence, changedAt, changed, subject, words, standing, desk, time, signs, due, past, progress,
                kept);
    }

    DossierDocument with(DossierSubject changed) {
        return new DossierDocument(
                id, sequence, changedAt, codes, changed, words, standing, desk, time, signs, due, past, progress, kept);
    }

    DossierDocument with(DossierWords changed) {
        return new DossierDocument(
                id, sequence, changedAt, codes, subject, changed, standing, desk, time, signs, due, past, progress,
                kept);
    }

    DossierDocument with(DeskPassage changed) {
        return new DossierDocument(
                id, sequence, changedAt, codes, subject, words, standing, changed, time, signs, due, past, progress,
                kept);
    }

    DossierDocument with(DossierContent changed) {
        return new DossierDocument(
                id, sequence, changedAt, codes, subject, words, standing, desk, time, signs, due, past, progress,
                changed);
    }

    DossierDocument at(
            long lastSequence,
            Instant recordedAt,
            DossierProgress reached,
            TimeSpent spent,
            SignFacts facts,
            DueHistory history,
            PastStanding moments) {
        return new DossierDocument(
                id,
                lastSequence,
                recordedAt,
                codes,
                subject,
                words,
                DossierStanding.of(reached, history),
                desk,
                spent,
                facts,
                history,
                moments,
                reached,
                kept);
    }
}
