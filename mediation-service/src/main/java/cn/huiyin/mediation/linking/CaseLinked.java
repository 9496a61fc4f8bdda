package cn.huiyin.mediation.linking;

import cn.huiyin.mediation.domain.mediation.MediationCase;

/** 已关联: told inside the linking transaction, so that what waited for the link goes on with it. */
public record CaseLinked(MediationCase linked) {}
