package cn.huiyin.petition.samematter;

import cn.huiyin.petition.domain.likeness.LikenessPolicy;
import cn.huiyin.petition.domain.likeness.SameMatterJudge;
import cn.huiyin.petition.domain.likeness.SignalWords;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** 比对政策: the judge, with the policy that is set. */
class Policy {

  @Produces
  @Singleton
  SameMatterJudge judge(LikenessSettings set) {
    LikenessSettings.Words words = set.words();
    return new SameMatterJudge(
        new LikenessPolicy(
            set.clericalWithin(),
            set.sameMatter(),
            set.repeat(),
            set.cluster(),
            set.clusterPairs(),
            set.viaSuperior(),
            set.leastScore(),
            new SignalWords(
                words.again(),
                words.newFact(),
                words.claims(),
                words.comparing(),
                words.ownDecision(),
                words.superior(),
                words.commonLetters())));
  }
}
