package vn.thanhdong.procedures.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.axonframework.messaging.annotation.MetaDataValue;
import vn.thanhdong.command.CommandMetadata;

/** The id that whoever asks gave the command: the same id again is the same command again. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@MetaDataValue(CommandMetadata.COMMAND_ID)
@interface CommandId {}
