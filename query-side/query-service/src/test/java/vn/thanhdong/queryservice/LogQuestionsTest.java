package vn.thanhdong.queryservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thanhdong.access.Actor;
import vn.thanhdong.access.NoMandateInForce;
import vn.thanhdong.access.PersonId;
import vn.thanhdong.access.Role;
import vn.thanhdong.access.projection.Scopes;
import vn.thanhdong.catalogue.CatalogueLoader;
import vn.thanhdong.history.query.GetLogPart;
import vn.thanhdong.history.query.GetLogProofs;
import vn.thanhdong.history.query.GetLogStatus;
import vn.thanhdong.history.query.LogPart;
import vn.thanhdong.history.query.LogStatus;
import vn.thanhdong.history.query.VerifyLogAgain;
import vn.thanhdong.query.Question;
import vn.thanhdong.territory.Territory;

/** Who is told how the log stands, in a process that has none, as one on Axon Server. */
class LogQuestionsTest {

    private final QueryBus queries = SimpleQueryBus.builder().build();

    @BeforeEach
    void open() {
        Territory territory = CatalogueLoader.fromClassPath().territory();
        queries.registerHandlerInterceptor(new AuditorQuestions(new Scopes(() -> territory, Clock.systemUTC())));
        var unsubscribe = new AnnotationQueryHandlerAdapter<>(new LogAnswers(Optional.empty())).subscribe(queries);
        assertThat(unsubscribe).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_auditors_and_administrators_are_told_whether_the_store_agrees(Role role) {
        if (role == Role.AUDITOR) {
            assertThat(ask(new GetLogStatus(), as(role)))
                    .as("what is published is everybody's to check")
                    .isEqualTo(LogStatus.NO_LOG);
            assertThatThrownBy(() -> ask(new VerifyLogAgain(), as(role)))
                    .as("without a mandate")
                    .satisfies(failure ->
                            assertThat(NoMandateInForce.behind(failure)).isPresent());
        } else if (role == Role.ADMINISTRATOR) {
            assertThat(ask(new GetLogStatus(), as(role))).isEqualTo(LogStatus.NO_LOG);
            assertThat(ask(new VerifyLogAgain(), as(role)))
                    .as("there is no log")
                    .isFalse();
        } else {
            assertThatThrownBy(() -> ask(new GetLogStatus(), as(role))).hasMessageContaining("Only auditors may ask");
            assertThatThrownBy(() -> ask(new VerifyLogAgain(), as(role))).hasMessageContaining("Only auditors may ask");
        }
    }

    @Test
    void the_public_is_told_what_is_published_and_nothing_else() {
        assertThat(ask(new GetLogPart("checkpoint"), Map.of())).isEqualTo(new LogPart(LogPart.State.NO_LOG, ""));
        assertThatThrownBy(() -> ask(new GetLogStatus(), Map.of())).hasMessageContaining("Only auditors may ask");
        assertThatThrownBy(() -> ask(new GetLogProofs(1, List.of(1L)), Map.of()))
                .hasMessageContaining("Only auditors may ask");
    }

    private static Map<String, Object> as(Role role) {
        return Map.of(VerifiedAsker.KEY, new Actor(new PersonId("somebody"), role, Optional.empty(), Optional.empty()));
    }

    private <A> A ask(Question<A> question, Map<String, Object> metadata) {
        var message = new GenericQueryMessage<>(
                        question, question.getClass().getName(), ResponseTypes.instanceOf(question.answer()))
                .withMetaData(metadata);
        return queries.query(message)
                .thenApply(answer -> {
                    if (answer.isExceptional()) {
                        throw new IllegalStateException(answer.exceptionResult());
                    }
                    return answer.getPayload();
                })
                .join();
    }
}
