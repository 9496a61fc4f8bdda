package cn.huiyin.kit.casework;

import cn.huiyin.events.CaseEvent;
import java.time.LocalDate;

/**
 * An event an aggregate has raised and nobody has written yet.
 *
 * @param version the aggregate's event version after it, from 1
 * @param occurredOn business date, Asia/Shanghai
 * @param topic where it is sent
 */
public record RaisedEvent(long version, LocalDate occurredOn, String topic, CaseEvent event) {}
