package vn.thanhdong.access.command;

import java.util.Optional;
import vn.thanhdong.access.MandateSeal;

/**
 * Ends a mandate and seals its report; takes it back where no leader has confirmed it.
 *
 * @param reason why, in words; needed before its last day is over
 * @param seal what the report says that was looked at before; empty where it was never confirmed
 */
public record EndMandate(String mandateId, String reason, Optional<MandateSeal> seal) implements MandateCommand {}
