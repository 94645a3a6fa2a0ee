using System.Globalization;
using JippApi.Application.Access;
using JippApi.Application.Common;
using JippApi.Application.Events;
using JippApi.Application.Notifications;
using JippApi.Domain.Access;
using JippApi.Domain.Commitments;
using JippApi.Domain.Common;
using JippApi.Domain.Institutions;
using JippApi.Domain.Notifications;
using JippApi.Domain.ReplicationPlans;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.Commitments;

/// <summary>
/// Notifies signatories of a sheet to sign and of what others do in their name, those who maintain it of objections,
/// and everyone it binds once all have signed.
/// </summary>
internal sealed class CommitmentNotifications(IAppDb db, Recipients recipients, NotificationWriter notices, TimeProvider clock)
    : IEventConsumer
{
    public string Name => "commitment-notifications";

    public IReadOnlyCollection<Type> Types { get; } =
    [
        typeof(CommitmentOpened),
        typeof(CommitmentSignatureGiven),
        typeof(CommitmentSignatureObjected),
        typeof(CommitmentSignatureRevoked),
        typeof(CommitmentSigned),
    ];

    public async Task HandleAsync(IReadOnlyList<HappenedEvent> events, CancellationToken ct)
    {
        List<CommitmentSheetId> ids = [.. events.Select(happened => SheetOf(happened.Event)).Distinct()];
        var sheets = await db.CommitmentsWithDetails.AsNoTracking().Where(s => ids.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);

        List<Notice> told = [];
        foreach (var happened in events)
        {
            var sheet = sheets[SheetOf(happened.Event)];
            var (kind, to, signatory) = await NewsAsync(happened.Event, sheet, ct);
            Dictionary<string, string> values = new()
            {
                ["title"] = sheet.Title,
                ["budgetYear"] = sheet.BudgetYear.ToString(CultureInfo.InvariantCulture),
            };
            if (signatory is { } number)
                values["signatory"] = number.ToString(CultureInfo.InvariantCulture);
            told.Add(Notice.Of(happened, kind, to, $"commitments/{sheet.Id.Value}", values));
        }

        await notices.AddAsync(told, ct);
    }

    /// <summary>Returns the kind of news and whom to tell; nobody is told of what they did themselves.</summary>
    private async Task<(NotificationKind Kind, IEnumerable<AccountId> To, int? Signatory)> NewsAsync(
        IDomainEvent happened,
        CommitmentSheet sheet,
        CancellationToken ct
    )
    {
        var signatories = sheet.Signatories.Select(signatory => signatory.AccountId).OfType<AccountId>();
        return happened switch
        {
            CommitmentSignatureGiven given => (
                NotificationKind.SignatureRecorded,
                given.Method == SigningMethod.Wet || given.ByDelegate ? await NamedAsync(sheet, given.Signatory, ct) : [],
                null
            ),
            CommitmentSignatureObjected objected => (
                NotificationKind.SignatureObjected,
                await recipients.NearestAsync(sheet.RegionCode, Permissions.WriteCommitments, ct),
                objected.Signatory
            ),
            CommitmentSignatureRevoked revoked => (NotificationKind.SignatureRevoked, await NamedAsync(sheet, revoked.Signatory, ct), null),
            CommitmentSigned => (NotificationKind.CommitmentSigned, signatories.Concat(await WritersAsync(sheet, ct)), null),
            _ => (NotificationKind.CommitmentOpened, signatories, null),
        };
    }

    private Task<IReadOnlyList<AccountId>> NamedAsync(CommitmentSheet sheet, int signatory, CancellationToken ct) =>
        SignatoryRoles.AccountsOfAsync(db, sheet.Signatories.Single(s => s.Number == signatory), clock.GetUtcNow(), ct);

    private static CommitmentSheetId SheetOf(IDomainEvent happened) =>
        happened switch
        {
            CommitmentOpened opened => opened.SheetId,
            CommitmentSignatureGiven given => given.SheetId,
            CommitmentSignatureObjected objected => objected.SheetId,
            CommitmentSignatureRevoked revoked => revoked.SheetId,
            _ => ((CommitmentSigned)happened).SheetId,
        };

    /// <summary>Returns the accounts that write plans for the institutions bound by the sheet.</summary>
    private async Task<IEnumerable<AccountId>> WritersAsync(CommitmentSheet sheet, CancellationToken ct)
    {
        List<InstitutionId> institutions = [.. sheet.Signatories.Select(signatory => signatory.InstitutionId).Distinct()];
        await recipients.PreloadAsync(institutions, Permissions.WritePlans, ct);
        List<AccountId> writers = [];
        foreach (var institution in institutions)
            writers.AddRange(await recipients.NearestAsync(institution, Permissions.WritePlans, ct));
        return writers;
    }
}
