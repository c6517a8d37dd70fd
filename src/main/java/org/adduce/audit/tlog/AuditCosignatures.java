package org.adduce.audit.tlog;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.adduce.merkle.SignedNote;
import org.adduce.merkle.VerifierKey;

/** What the witnesses signed. Each method joins the caller's transaction. */
@ApplicationScoped
@Transactional
class AuditCosignatures implements PanacheRepositoryBase<AuditCosignature, AuditCosignature.Of> {

    /** The size of the newest checkpoint that this witness has cosigned, 0 for none. */
    long newestSize(VerifierKey witness) {
        return find(
                        "select coalesce(max(c.id.size), 0) from AuditCosignature c where c.id.witness = ?1",
                        witness.toString())
                .project(Long.class)
                .singleResult();
    }

    /** Keeps it, unless another process has kept one by this witness already. */
    void keep(long size, VerifierKey witness, Instant at, SignedNote.Signature signature) {
        var id = AuditCosignature.of(size, witness);
        if (findById(id) == null) {
            persist(new AuditCosignature(id, at, signature));
        }
    }

    /** The witnesses' signatures under the checkpoint of this size. */
    List<SignedNote.Signature> under(long size) {
        return list("id.size = ?1", Sort.by("id.witness"), size).stream()
                .map(AuditCosignature::signature)
                .toList();
    }
}
