using JippApi.Application.Common;
using JippApi.Domain.Common;

namespace JippApi.Application.Campaigns;

/// <summary>Why a step was refused, by the code of the problem that the single call would be answered with.</summary>
internal sealed record CampaignFailure(string Code, IReadOnlyList<string> Details)
{
    /// <summary>The person no longer has an account, or acts for nobody any more.</summary>
    public static CampaignFailure Forbidden { get; } = new("FORBIDDEN", []);

    /// <summary>Returns the failure behind an exception; null if it is none of the caller's making.</summary>
    public static CampaignFailure? Of(Exception exception) =>
        exception switch
        {
            RuleBrokenException broken => new(broken.Rule.Code.Replace('-', '_').ToUpperInvariant(), broken.Details),
            ForbiddenException forbidden => new("FORBIDDEN", forbidden.Permissions),
            NotFoundException => new("NOT_FOUND", []),
            InvalidFieldsException invalid => new(
                "VALIDATION_FAILED",
                [.. invalid.Faults.Select(fault => $"{fault.JsonPointer} {fault.Code}")]
            ),
            _ => null,
        };
}
