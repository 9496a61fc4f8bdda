package cn.huiyin.petition.classification.domain.suggestion;

import cn.huiyin.events.petition.PetitionKind;

/** 拆出的诉求: what one claim of several looks like. */
public record ClaimGuess(PetitionKind kind, SuggestedRoute route) {}
