using System.Globalization;
using JippApi.Application.Common;
using JippApi.Domain.AttestationCampaigns;
using JippApi.Domain.Operations;
using Microsoft.EntityFrameworkCore;

namespace JippApi.Application.AttestationCampaigns;

/// <summary>Helpers shared by the steps of campaigns.</summary>
internal static class AttestationSteps
{
    /// <summary>Maximum number of rows per step.</summary>
    public const int Max = 5_000;

    /// <summary>There is nothing left to do.</summary>
    public static readonly BatchResult Nothing = new(0, null);

    /// <summary>
    /// Returns the campaign that an operation opens; null when it has been opened, or cancelled meanwhile.
    /// </summary>
    public static Task<AttestationCampaign?> OpeningAsync(IAppDb db, OperationId operation, CancellationToken ct) =>
        db.AttestationCampaigns.SingleOrDefaultAsync(c => c.OperationId == operation && c.Status == AttestationCampaignStatus.Opening, ct);

    /// <summary>Returns the arguments of the texts about a campaign.</summary>
    public static Dictionary<string, string> ValuesOf(AttestationCampaign campaign) =>
        new() { ["campaign"] = campaign.Title, ["dueOn"] = campaign.DueOn.ToString("O", CultureInfo.InvariantCulture) };

    /// <summary>Returns the path of a campaign.</summary>
    public static string PathOf(AttestationCampaign campaign) => $"attestation-campaigns/{campaign.Id.Value}";

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
