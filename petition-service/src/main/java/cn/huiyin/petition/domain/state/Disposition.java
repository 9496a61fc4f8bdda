package cn.huiyin.petition.domain.state;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** 首次处理 (F1): kind and day; never changed by what comes later. */
@Embeddable
public record Disposition(
    @Enumerated(EnumType.STRING) @Column(name = "disposition") DispositionKind kind,
    @Column(name = "disposed_on") LocalDate disposedOn) {}
