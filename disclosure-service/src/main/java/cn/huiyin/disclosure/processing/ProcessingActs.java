package cn.huiyin.disclosure.processing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 办理阶段的行为: the use cases of this stage, for its resource. */
@ApplicationScoped
public class ProcessingActs {
  private final ConsultThirdParty consult;
  private final TakeThirdPartyAnswer takeAnswer;
  private final ExtendReply extend;

  @Inject
  public ProcessingActs(
      ConsultThirdParty consult, TakeThirdPartyAnswer takeAnswer, ExtendReply extend) {
    this.consult = consult;
    this.takeAnswer = takeAnswer;
    this.extend = extend;
  }

  ConsultThirdParty consult() {
    return consult;
  }

  TakeThirdPartyAnswer takeAnswer() {
    return takeAnswer;
  }

  ExtendReply extend() {
    return extend;
  }
}
