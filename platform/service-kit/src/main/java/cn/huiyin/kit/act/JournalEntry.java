package cn.huiyin.kit.act;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.RaisedEvent;
import java.time.Instant;
import java.util.UUID;

/** One case event with its envelope, on its way into the case file. */
record JournalEntry(
    UUID eventId,
    String aggregateType,
    UUID aggregateId,
    RaisedEvent raised,
    Instant recordedAt,
    Actor actor,
    UUID correlationId,
    UUID causationId) {}
