package vn.thanhdong.commandservice.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import vn.thanhdong.eventstore.outbox.Carried;
import vn.thanhdong.eventstore.outbox.OutboxEntry;
import vn.thanhdong.notices.NoticeProblem;

/**
 * Hands e-mails of plain text to the mail server.
 * The same effect has the same Message-ID each time, so that a mailbox recognises one that it has had.
 */
final class PlainMail {

    private static final Logger LOG = LoggerFactory.getLogger(PlainMail.class);

    private final JavaMailSender sender;
    private final String from;

    PlainMail(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    Carried send(OutboxEntry entry, String address, NoticeText text) {
        try {
            MimeMessage message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setValidateAddresses(true);
            helper.setFrom(from);
            helper.setTo(address);
            helper.setSubject(text.subject());
            helper.setText(text.body());
            message.setHeader(
                    "Message-ID",
                    "<" + entry.eventId() + "." + entry.effect() + "." + entry.recipient() + "@thanhdong>");
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no out-of-office answers
            sender.send(message);
            return new Carried.Done();
        } catch (AddressException wrong) {
            return never(NoticeProblem.ADDRESS_WRONG);
        } catch (MessagingException | MailException failure) {
            LOG.warn(
                    "The notice {} could not be sent: {}",
                    entry.key(),
                    failure.getClass().getSimpleName()); // no address here
            return refusedForGood(failure)
                    ? never(NoticeProblem.ADDRESS_UNKNOWN)
                    : new Carried.Later(problem(failure).name());
        }
    }

    private static Carried never(NoticeProblem why) {
        return new Carried.Never(why.name());
    }

    private static NoticeProblem problem(Exception failure) {
        return failure instanceof MailAuthenticationException
                ? NoticeProblem.SIGN_IN_REFUSED
                : NoticeProblem.SERVER_AWAY;
    }

    private static boolean refusedForGood(Exception failure) {
        return failure instanceof MailSendException several
                && several.getFailedMessages().values().stream()
                        .anyMatch(one -> one instanceof SendFailedException refused
                                && refused.getInvalidAddresses() != null
                                && refused.getInvalidAddresses().length > 0);
    }
}
