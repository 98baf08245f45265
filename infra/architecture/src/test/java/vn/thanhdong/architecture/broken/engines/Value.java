package vn.thanhdong.architecture.broken.engines;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.vaadin.flow.component.Component;
import java.sql.Connection;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** A value that knows every engine. */
record Value(CommandGateway gateway, ElasticsearchClient index, Connection database, Component page) {}
