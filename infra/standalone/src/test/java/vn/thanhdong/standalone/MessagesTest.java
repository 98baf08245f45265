package vn.thanhdong.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thanhdong.eventstore.serialization.EventSerializer;

/** What crosses between the three processes: commands, questions and their answers, as JSON. */
class MessagesTest {

    /** Of the command and the query side. */
    private final Serializer service = new EventSerializer();

    /** Of the pages, as ui.yaml asks for it. */
    private final Serializer pages = Jackson3Serializer.builder().build();

    static Stream<Class<?>> messages() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.thanhdong").stream()
                        .filter(one -> one.isRecord() && one.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(one -> one.getPackageName().matches(".*\\.(command|query)"))
                        .map(JavaClass::reflect);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void survives_the_way_between_processes(Class<?> message) throws ReflectiveOperationException {
        Object sent = SampleRecords.of(message);
        assertThat(service.<byte[], Object>deserialize(pages.serialize(sent, byte[].class)))
                .isEqualTo(sent);
        assertThat(pages.<byte[], Object>deserialize(service.serialize(sent, byte[].class)))
                .isEqualTo(sent);
    }
}
