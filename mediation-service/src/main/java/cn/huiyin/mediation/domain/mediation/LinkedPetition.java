package cn.huiyin.mediation.domain.mediation;

import java.util.UUID;

/** 已知的信访件: a petition known here and known to be no accusation. */
public record LinkedPetition(UUID petitionId, String matterNo) {}
