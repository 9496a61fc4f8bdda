package cn.huiyin.kit.act;

import cn.huiyin.kit.casework.Actor;
import java.time.Instant;
import java.util.UUID;

/** 审计行: who did what to which case, on its way into the log. */
record AuditLine(
    Instant recordedAt,
    Actor actor,
    String act,
    String aggregateType,
    UUID aggregateId,
    String purpose,
    UUID correlationId) {}
