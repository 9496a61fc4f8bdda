package cn.huiyin.petition.domain.state;

import cn.huiyin.events.petition.Conclusion;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** 办结 (DOMAIN 2.15): how and when the present round was concluded. */
@Embeddable
public record Closing(
    @Enumerated(EnumType.STRING) @Column(name = "conclusion") Conclusion conclusion,
    @Column(name = "concluded_on") LocalDate concludedOn) {}
