package vn.thanhdong.procedures.ui.desk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import vn.thanhdong.language.VietnameseText;
import vn.thanhdong.procedures.FormContent;
import vn.thanhdong.territory.Area;
import vn.thanhdong.territory.AreaLevel;
import vn.thanhdong.territory.Territory;

/** The answers that an identity card gives to the fields about one person, which begin alike: {@code motherName}. */
final class CardAnswers {

    private CardAnswers() {}

    /** @param person how the person's fields begin, such as {@code applicant} or {@code mother} */
    static FormContent of(IdentityCard card, String person, Territory territory) {
        var answers = new HashMap<String, String>();
        answers.put(person + "Name", card.name());
        answers.put(person + "Id", card.number());
        answers.put(person + "BirthDate", card.birthDate().toString());
        answers.put(person + "BirthYear", Integer.toString(card.birthDate().getYear()));
        answers.put(person + "Gender", card.isMale() ? "male" : "female");
        answers.put(person + "Address", card.address());
        commune(card.address(), territory)
                .ifPresent(area -> answers.put(person + "Area", area.code().value()));
        return new FormContent(answers);
    }

    /** The commune that a part of the address names, followed by its district; a street's name is no part by itself. */
    private static Optional<Area> commune(String address, Territory territory) {
        List<String> parts =
                Arrays.stream(address.split("[,;]")).map(CardAnswers::bare).toList();
        return territory.areas().stream()
                .filter(area -> area.level() == AreaLevel.COMMUNE)
                .filter(area -> area.parent()
                        .flatMap(territory::area)
                        .map(district -> follow(parts, bare(area.name()), bare(district.name())))
                        .orElse(false))
                .findFirst();
    }

    private static boolean follow(List<String> parts, String commune, String district) {
        int at = parts.indexOf(commune);
        return at >= 0 && parts.subList(at + 1, parts.size()).contains(district);
    }

    /** Cards say the name without its kind as often as with it. */
    private static String bare(String name) {
        return VietnameseText.folded(name)
                .strip()
                .replaceFirst("^(xa|phuong|thi tran|huyen|thi xa|thanh pho|tp\\.?) +", "");
    }
}
