package cn.huiyin.petition.paper.issue;

import static cn.huiyin.petition.domain.paper.PaperSlot.*;

import cn.huiyin.petition.domain.paper.PaperSlot;
import cn.huiyin.petition.domain.paper.PetitionStatute;
import cn.huiyin.petition.domain.state.Classification;
import cn.huiyin.petition.domain.state.Registration;
import cn.huiyin.petition.domain.unit.Unit;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.domain.unit.UnitTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;

/** 文书事实: what a paper may say, gathered at the moment of the act. Never who petitions. */
@ApplicationScoped
class PaperFacts {
  private final UnitDirectory units;
  private final ActFacts act;
  private final ContentFacts content;
  private final ReviewFacts review;
  private final RemedyFacts remedy;

  @Inject
  PaperFacts(
      UnitDirectory units,
      ActFacts act,
      ContentFacts content,
      ReviewFacts review,
      RemedyFacts remedy) {
    this.units = units;
    this.act = act;
    this.content = content;
    this.review = review;
    this.remedy = remedy;
  }

  Map<PaperSlot, String> of(PaperOrder order) {
    Map<PaperSlot, String> facts = new EnumMap<>(PaperSlot.class);
    organs(order, units.treeOn(order.day()), facts);
    registration(order.petition().registration(), facts);
    order.petition().classification().ifPresent(known -> classification(known, facts));
    facts.put(DATE, PaperWords.day(order.day()));
    facts.put(LAW, PetitionStatute.on(order.day()).title());
    facts.put(TEXT, order.hasText() ? order.text() : null);
    act.into(facts, order);
    content.into(facts, order);
    review.into(facts, order);
    remedy.into(facts, order);
    return facts;
  }

  /** Called as they were called on the day of the paper. */
  private static void organs(PaperOrder order, UnitTree then, Map<PaperSlot, String> facts) {
    facts.put(ORGAN, name(then, order.organ()));
    facts.put(BUREAU, name(then, order.bureau()));
    facts.put(UNIT, name(then, order.unit()));
    facts.put(REVIEWER, name(then, order.reviewer()));
  }

  private static void registration(Registration it, Map<PaperSlot, String> facts) {
    facts.put(PETITION_NO, it.petitionNo());
    facts.put(RECEIVED_ON, PaperWords.day(it.receivedOn()));
    facts.put(CHANNEL, PaperWords.of(it.channel()));
    facts.put(PARTY_SIZE, String.valueOf(it.partySize()));
  }

  private static void classification(Classification it, Map<PaperSlot, String> facts) {
    facts.put(KIND, PaperWords.of(it.kind()));
    facts.put(ROUTE, it.route() == null ? null : PaperWords.of(it.route()));
    facts.put(MATTER_NO, it.matterNo());
  }

  private static String name(UnitTree then, String unitCode) {
    return then.unit(unitCode).map(Unit::name).orElse(unitCode);
  }
}
