package vn.thanhdong.architecture.broken.engines.command;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** A command that sends itself. */
record Ask(CommandGateway gateway) {}
