package cn.huiyin.petition.importing;

import cn.huiyin.kit.ledger.LedgerActors;
import cn.huiyin.kit.ledger.LedgerColumn;
import cn.huiyin.kit.ledger.LedgerImporter;
import cn.huiyin.kit.ledger.LedgerRow;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.domain.unit.UnitDirectory;
import cn.huiyin.petition.importing.act.PetitionRow;
import cn.huiyin.petition.importing.act.RegistrationStep;
import cn.huiyin.petition.importing.known.KnownMatters;
import cn.huiyin.petition.importing.known.RowCase;
import cn.huiyin.petition.importing.row.EntryChecks;
import cn.huiyin.petition.importing.row.PetitionEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** 信访件台账: a new row registers a petition; one that says more than last time continues its case. */
@ApplicationScoped
class PetitionsLedger implements LedgerImporter {
  private final UnitDirectory units;
  private final KnownMatters known;
  private final RegistrationStep registration;
  private final PetitionRow petitionRow;
  private final Clock clock;

  @Inject
  PetitionsLedger(
      UnitDirectory units,
      KnownMatters known,
      RegistrationStep registration,
      PetitionRow petitionRow,
      Clock clock) {
    this.units = units;
    this.known = known;
    this.registration = registration;
    this.petitionRow = petitionRow;
    this.clock = clock;
  }

  @Override
  public String ledger() {
    return "petitions";
  }

  @Override
  public List<LedgerColumn> columns() {
    return PetitionEntry.COLUMNS;
  }

  /** A petition without a matter's number may already have its own, which is its petition's. */
  @Override
  public void prepare(List<LedgerRow> rows) {
    List<String> petitionNos = texts(rows, "petitionNo").toList();
    known.load(
        petitionNos,
        Stream.concat(petitionNos.stream(), texts(rows, "matterNo")).distinct().toList());
  }

  @Override
  public void take(LedgerRow row, LedgerActors actors) {
    PetitionEntry entry = PetitionEntry.of(row);
    EntryChecks.check(row, entry, units.tree(), LocalDate.now(clock));
    Petition petition =
        known
            .petition(entry.intake().petitionNo())
            .orElseGet(() -> registration.take(entry.intake(), actors));
    petitionRow.take(new RowCase(petition, entry, actors));
  }

  private static Stream<String> texts(List<LedgerRow> rows, String column) {
    return rows.stream().map(row -> row.text(column)).filter(Objects::nonNull).distinct();
  }
}
