package cn.huiyin.reporting.figures;

import java.util.Comparator;

/** 口径: the values one count stands under; the empty text where a dimension says nothing. */
public record Dims(
    String division,
    String channel,
    String kind,
    String subject,
    String unit,
    String trait,
    String outcome)
    implements Comparable<Dims> {
  public static final Dims NONE = new Dims(null, null, null, null, null, null, null);

  private static final Comparator<Dims> ORDER =
      Comparator.comparing(Dims::division)
          .thenComparing(Dims::channel)
          .thenComparing(Dims::kind)
          .thenComparing(Dims::subject)
          .thenComparing(Dims::unit)
          .thenComparing(Dims::trait)
          .thenComparing(Dims::outcome);

  public Dims {
    division = said(division);
    channel = said(channel);
    kind = said(kind);
    subject = said(subject);
    unit = said(unit);
    trait = said(trait);
    outcome = said(outcome);
  }

  private static String said(String value) {
    return value == null ? "" : value;
  }

  public Dims inDivision(String code) {
    return new Dims(code, channel, kind, subject, unit, trait, outcome);
  }

  public Dims ofUnit(String code) {
    return new Dims(division, channel, kind, subject, code, trait, outcome);
  }

  public Dims ofKind(String code) {
    return new Dims(division, channel, code, subject, unit, trait, outcome);
  }

  public Dims with(String newTrait, String newOutcome) {
    return new Dims(division, channel, kind, subject, unit, newTrait, newOutcome);
  }

  /** The value of one dimension. */
  public String of(Dimension dimension) {
    return switch (dimension) {
      case DIVISION -> division;
      case CHANNEL -> channel;
      case KIND -> kind;
      case SUBJECT -> subject;
      case UNIT -> unit;
      case TRAIT -> trait;
      case OUTCOME -> outcome;
    };
  }

  @Override
  public int compareTo(Dims other) {
    return ORDER.compare(this, other);
  }
}
