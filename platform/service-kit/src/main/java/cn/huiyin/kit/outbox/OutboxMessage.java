package cn.huiyin.kit.outbox;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An event in the outbox with its envelope, ready to be sent. */
record OutboxMessage(
    long id,
    UUID eventId,
    String type,
    String topic,
    String aggregateType,
    UUID aggregateId,
    long aggregateVersion,
    LocalDate occurredOn,
    OffsetDateTime recordedAt,
    String actorRole,
    String actorUnit,
    UUID correlationId,
    UUID causationId,
    String data) {}
