package vn.thanhdong.procedures.ui.portal;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.Account;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.IdentifiedPerson;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.query.GetIdentifiedPerson;
import vn.thanhdong.catalogue.Catalogue;
import vn.thanhdong.command.Answer;
import vn.thanhdong.command.Rejection;
import vn.thanhdong.procedures.DossierId;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.procedures.FormField;
import vn.thanhdong.procedures.PortalCode;
import vn.thanhdong.procedures.query.DossierDetail;
import vn.thanhdong.procedures.query.FindDossier;
import vn.thanhdong.procedures.ui.Filing;
import vn.thanhdong.ui.Questions;

/** Files what another portal sends in the name of who applied there, by the same way as the page where citizens file. */
@Service
class PortalFiling {

    private final Supplier<Catalogue> catalogue;
    private final Questions questions;
    private final PortalFiles files;
    private final Filing filing;

    PortalFiling(Supplier<Catalogue> catalogue, Questions questions, PortalFiles files, Filing filing) {
        this.catalogue = catalogue;
        this.questions = questions;
        this.files = files;
        this.filing = filing;
    }

    /**
     * Hands it in, or says everything that is wrong with it.
     *
     * @throws vn.thanhdong.ui.ServiceUnavailable nobody answered; the same may be sent again
     * @throws IOException a file could not be kept; the same may be sent again
     */
    Answer file(SentDossier sent) throws IOException {
        return switch (PortalReading.read(sent, catalogue.get())) {
            case PortalReading.Read.Wrong(List<Rejection> mistakes) -> new Answer.Refused(mistakes);
            case PortalReading.Read.Whole whole -> file(whole);
        };
    }

    private Answer file(PortalReading.Read.Whole sent) throws IOException {
        PersonId person = person(sent.number());
        PortalFiles.Kept kept = files.keep(sent.files(), person);
        if (!kept.refused().isEmpty()) {
            return new Answer.Refused(kept.refused());
        }
        var account = new Account(
                person.value(),
                sent.name(),
                person,
                List.of(IdentifiedPerson.GRANT),
                Optional.of(sent.number()),
                sent.phone());
        return filing.submit(
                sent.procedure(), sent.code(), sent.kind(), known(sent, account), kept.attachments(), account);
    }

    /** Who the applicant is need not be said twice: what the form asks of it is taken over where it is not answered. */
    private static FormContent known(PortalReading.Read.Whole sent, Account account) {
        var all = new HashMap<String, String>();
        FormContent known = Filing.known(account);
        sent.procedure().form().stream()
                .map(FormField::id)
                .filter(known.values()::containsKey)
                .forEach(field -> all.put(field, known.value(field)));
        all.putAll(sent.form().values());
        return new FormContent(all);
    }

    /**
     * The dossier as its applicant sees it.
     *
     * @param seenSequence of what was just done with it, which is waited for a moment; -1 for none
     */
    DossierDetail find(PortalCode code, String identityNumber, long seenSequence) {
        return questions.askAs(applicant(identityNumber), new FindDossier(DossierId.derivedFrom(code), seenSequence));
    }

    /** Whoever has that number, who acts for themselves. */
    Actor applicant(String identityNumber) {
        return new Actor(person(identityNumber), Role.CITIZEN, Optional.empty(), Optional.empty());
    }

    private PersonId person(String identityNumber) {
        return questions.ask(new GetIdentifiedPerson(identityNumber)).person();
    }
}
