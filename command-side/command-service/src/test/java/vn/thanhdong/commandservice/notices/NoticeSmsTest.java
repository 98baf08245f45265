package vn.thanhdong.commandservice.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.eventstore.outbox.Carried;
import vn.thanhdong.eventstore.outbox.OutboxEntry;
import vn.thanhdong.notices.NoticeKind;
import vn.thanhdong.procedures.Applicant;
import vn.thanhdong.procedures.ProcedureCode;
import vn.thanhdong.territory.AgencyCode;

/** Text messages, handed to a gateway over a real HTTP connection. */
class NoticeSmsTest {

    private static final OutboxEntry ENTRY = new OutboxEntry("event", "sms", "person", "dossier");
    private static final Map<String, Object> LONGEST = Map.of(
            "code", "H23.31.09-260302-00012", "dueAt", "17:00 05/03/2026", "provisional", true, "amount", "12.500.000");

    private static SmsGateway gateway;

    @BeforeAll
    static void open() throws IOException {
        gateway = new SmsGateway();
    }

    @AfterAll
    static void close() {
        gateway.close();
    }

    @BeforeEach
    void forget() {
        gateway.forget();
    }

    @Test
    void a_message_says_to_whom_what_and_that_it_is_the_same_as_before() {
        assertThat(sent("0912 345 678")).isEqualTo(new Carried.Done());

        assertThat(gateway.taken()).singleElement().satisfies(taken -> {
            assertThat(taken.method()).isEqualTo("POST");
            assertThat(taken.authorization()).isEqualTo("Bearer secret");
            assertThat(taken.key()).isEqualTo("sms/event/person");
            assertThat(taken.message().propertyNames()).containsExactly("id", "from", "to", "text");
            assertThat(taken.message().get("to").asString()).isEqualTo("+84912345678");
            assertThat(taken.message().get("from").asString()).isEqualTo("HaiDuong");
            assertThat(taken.message().get("text").asString())
                    .startsWith("Ho so H23.31.09-260302-00012 da duoc tiep nhan, hen tra 17:00 05/03/2026 (tam tinh).");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "200, Done[]",
        "409, Done[]",
        "422, Never[why=NUMBER_REFUSED]",
        "401, Later[why=GATEWAY_CLOSED]",
        "404, Later[why=GATEWAY_AWAY]",
        "429, Later[why=GATEWAY_AWAY]",
        "307, Later[why=GATEWAY_AWAY]",
        "503, Later[why=GATEWAY_AWAY]"
    })
    void what_a_gateway_answers_decides_whether_it_is_tried_again(int status, String outcome) {
        gateway.answers(status);

        assertThat(sent("0912345678")).hasToString(outcome);
    }

    @Test
    void nobody_answers() {
        var nowhere = new NoticeSms(URI.create("http://127.0.0.1:1/messages"), "secret", "");

        assertThat(nowhere.send(ENTRY, contact("0912345678"), NoticeKind.ACCEPTED, LONGEST))
                .hasToString("Later[why=GATEWAY_AWAY]");
    }

    @ParameterizedTest
    @CsvSource({"0912345678, true", "+84 912.345.678, true", "02203853123, false", "091234567, false", "'', false"})
    void a_message_goes_to_mobile_phones_only(String phone, boolean reached) {
        assertThat(sms().reaches(contact(phone))).isEqualTo(reached);
    }

    @ParameterizedTest
    @EnumSource
    void every_notice_is_one_message(NoticeKind kind) {
        assertThat(NoticeText.brief(kind, LONGEST))
                .hasSizeBetween(60, 160)
                .contains(" / ")
                .matches("[A-Za-z0-9 .,:;/()-]+");
    }

    @Test
    void numbers_do_not_leave_in_the_clear() {
        assertThatThrownBy(() -> new NoticeSms(URI.create("http://sms.example/messages"), "secret", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://");
    }

    private static Carried sent(String phone) {
        return sms().send(ENTRY, contact(phone), NoticeKind.ACCEPTED, LONGEST);
    }

    private static NoticeSms sms() {
        return new NoticeSms(gateway.address(), "secret", "HaiDuong");
    }

    private static DossierContact contact(String phone) {
        return new DossierContact(
                new PersonId("person"),
                new Applicant("Nguyễn Thị Lan", "030190000001", phone, "", ""),
                new ProcedureCode("SN-01"),
                new AgencyCode("H23.31.09"),
                "H23.31.09-260302-00012");
    }
}
