package cn.huiyin.petition.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** 建议的行为, together for the resource. */
@ApplicationScoped
class ProposalActs {
  private final DraftProposal draft;
  private final SignProposal sign;
  private final SendBackProposal sendBack;
  private final ServeProposal serve;

  @Inject
  ProposalActs(
      DraftProposal draft, SignProposal sign, SendBackProposal sendBack, ServeProposal serve) {
    this.draft = draft;
    this.sign = sign;
    this.sendBack = sendBack;
    this.serve = serve;
  }

  DraftProposal draft() {
    return draft;
  }

  SignProposal sign() {
    return sign;
  }

  SendBackProposal sendBack() {
    return sendBack;
  }

  ServeProposal serve() {
    return serve;
  }
}
