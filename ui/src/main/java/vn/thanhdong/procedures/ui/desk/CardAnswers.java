package vn.thanhdong.procedures.ui.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaLevel;
import vn.thanhdong.territory.Territory;

/** The answers that an identity card gives to the fields about who applies. */
final class CardAnswers {

    private CardAnswers() {}

    static FormContent of(IdentityCard card, Territory territory) {
        var answers = new HashMap<String, String>();
        answers.put(ApplicantInForm.NAME, card.name());
        answers.put(ApplicantInForm.IDENTITY_NUMBER, card.number());
        answers.put(ApplicantInForm.BIRTH_DATE, card.birthDate().toString());
        answers.put(ApplicantInForm.GENDER, card.isMale() ? "male" : "female");
        answers.put(ApplicantInForm.ADDRESS, card.address());
        commune(card.address(), territory)
                .ifPresent(area -> answers.put(ApplicantInForm.AREA, area.code().value()));
        return new FormContent(answers);
    }

    /** The commune whose name and district's name both stand in the address, the longest name first. */
    private static Optional<Area> commune(String address, Territory territory) {
        String folded = VietnameseText.folded(address);
        return territory.areas().stream()
                .filter(area -> area.level() == AreaLevel.COMMUNE && folded.contains(bare(area.name())))
                .filter(area -> area.parent()
                        .flatMap(territory::area)
                        .map(district -> folded.contains(bare(district.name())))
                        .orElse(false))
                .max(Comparator.comparing(area -> area.name().length()));
    }

    /** Cards say the name without its kind as often as with it. */
    private static String bare(String name) {
        return VietnameseText.folded(name).replaceFirst("^(xa|phuong|thi tran|huyen|thi xa|thanh pho) ", "");
    }
}
