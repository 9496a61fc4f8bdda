package cn.huiyin.petition.domain.state.part;

import cn.huiyin.events.petition.Conclusion;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** 本件部分 (I-06): how and when the claims that remained with a split petition were concluded. */
@Embeddable
public record OwnPart(
    @Enumerated(EnumType.STRING) @Column(name = "own_conclusion") Conclusion conclusion,
    @Column(name = "own_concluded_on") LocalDate concludedOn) {}
