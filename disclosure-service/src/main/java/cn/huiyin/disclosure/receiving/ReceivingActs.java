package cn.huiyin.disclosure.receiving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 收件阶段的行为: the use cases of this stage, for its resource. */
@ApplicationScoped
public class ReceivingActs {
  private final ReceiveRequest receive;
  private final AskCorrection askCorrection;
  private final TakeCorrection takeCorrection;

  @Inject
  public ReceivingActs(
      ReceiveRequest receive, AskCorrection askCorrection, TakeCorrection takeCorrection) {
    this.receive = receive;
    this.askCorrection = askCorrection;
    this.takeCorrection = takeCorrection;
  }

  ReceiveRequest receive() {
    return receive;
  }

  AskCorrection askCorrection() {
    return askCorrection;
  }

  TakeCorrection takeCorrection() {
    return takeCorrection;
  }
}
