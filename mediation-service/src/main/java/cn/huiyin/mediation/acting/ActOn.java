package cn.huiyin.mediation.acting;

import cn.huiyin.kit.act.IfMatch;
import cn.huiyin.kit.casework.Actor;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 对一案的一个行为.
 *
 * @param id the case
 * @param seen the version the actor has seen
 * @param on business date
 */
public record ActOn(UUID id, IfMatch seen, LocalDate on, Actor actor) {}
