package vn.thanhdong.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.TreeMap;

/** All rules by their names. */
final class Rules {

    private Rules() {}

    static Map<String, ArchRule> byName() {
        var rules = new TreeMap<String, ArchRule>();
        for (Field field : HouseRules.class.getDeclaredFields()) {
            if (field.getType() == ArchRule.class) {
                try {
                    rules.put(field.getName(), (ArchRule) field.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(field.getName(), e);
                }
            }
        }
        return rules;
    }
}
