package cn.huiyin.petition.domain.state.hand;

import cn.huiyin.petition.domain.stage.WorkLevel;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** 层级经手人 (I-15): the pseudonym of a person who acted on a level. Never in an event. */
@Embeddable
public record LevelHand(
    @Enumerated(EnumType.STRING) @Column(name = "level", nullable = false) WorkLevel level,
    @Column(name = "staff_id", nullable = false) String staffId) {}
