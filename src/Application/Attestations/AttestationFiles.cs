using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Files;
using JippApi.Domain.Attestations;
using JippApi.Domain.Common;
using JippApi.Domain.Files;
using JippApi.Domain.Innovations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Attestations;

/// <summary>
/// The files that show what is stated. They become evidence of the innovation, so that whoever sees it reads them as
/// far as their classification allows.
/// </summary>
internal sealed class AttestationFiles(IAppDb db, ICurrentUser user, TimeProvider clock)
{
    /// <summary>
    /// Attaches the caller's files to the innovation; what already is evidence of it can be named again. Nobody publishes
    /// anything on a record by stating something as a citizen.
    /// </summary>
    public async Task AttachAsync(Attestation stated, CancellationToken ct)
    {
        var parent = new EvidenceParent(EvidenceParentKind.Innovation, stated.InnovationId.Value);
        foreach (var (number, id) in stated.Content.Files.Index())
        {
            var (key, me) = (new StoredFileId(id), user.Id);
            if (await db.Evidence.About(parent).ReadableBy(user, db).AnyAsync(e => e.FileId == key, ct))
                continue;
            var file =
                await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == key && f.UploadedBy == me && !f.IsDelivery, ct)
                ?? throw new InvalidFieldsException([new($"/files/{number}", "UNKNOWN_FILE", id)]);
            if (stated.Method == ConfirmationMethod.Citizen && file.Classification == FileClassification.Public)
                throw new InvalidFieldsException([new($"/files/{number}", "NOT_ALLOWED")]);
            Attach(file, parent, me);
        }
    }

    /// <summary>Attaches a file that has just been received.</summary>
    public void Attach(StoredFile file, InnovationId innovation, UserId by) =>
        Attach(file, new EvidenceParent(EvidenceParentKind.Innovation, innovation.Value), by);

    private void Attach(StoredFile file, EvidenceParent parent, UserId by) =>
        db.Evidence.Add(Evidence.Attach(file, parent, EvidenceKind.Report, null, by, clock.GetUtcNow()));
}
