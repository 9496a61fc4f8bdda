package cn.huiyin.kit.act;

import cn.huiyin.kit.casework.Actor;
import cn.huiyin.kit.casework.Aggregate;
import cn.huiyin.kit.casework.RaisedEvent;
import java.util.List;

/**
 * 行为已入账: told within the service and within the act's transaction when a case's events have been
 * recorded, so that what is derived from the case can be derived anew.
 *
 * @param raised the events of the act, oldest first
 */
public record ActRecorded(Aggregate aggregate, List<RaisedEvent> raised, Actor actor) {}
