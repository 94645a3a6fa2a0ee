using JippApi.Application.Common;
using JippApi.Domain.Regions;

namespace JippApi.Application.Places;

/// <summary>
/// Checks codes of regions that callers give, and says what to write instead of a code that is not in the list.
/// </summary>
public static class RegionCodes
{
    /// <summary>Stands for any end of a code.</summary>
    public const char Star = '*';

    private const int FullLength = 5;

    /// <summary>Returns the fault of a filter by province; null if the value is the code of a province.</summary>
    public static Fault? ProvinceFault(string parameter, string value) =>
        value.Length == FullLength && OfficialRegions.Find(value) is not null
            ? new(parameter, "NOT_A_PROVINCE", value, [RegionCode.ProvinceOf(value)])
            : CodeFault(parameter, value);

    /// <summary>
    /// Returns the fault of a filter by region; null if the value is a code, or the beginning of codes followed by a
    /// star.
    /// </summary>
    public static Fault? PrefixFault(string parameter, string value)
    {
        if (value.EndsWith(Star))
            return OfficialRegions.All.Any(region => value.Length > 1 && StartsWith(region.Code, value[..^1]))
                ? null
                : SuccessorFault(parameter, value[..^1])
                    ?? new(parameter, IsBeginning(value[..^1]) ? "UNKNOWN_REGION" : "NOT_A_REGION_CODE", value);
        if (!RegionCode.IsValid(value) && IsBeginning(value))
            return new(parameter, "HALF_REGION_CODE", value, Completions(value));
        return CodeFault(parameter, value);
    }

    /// <summary>Returns the fault of a code in a body that the list does not contain; it names the successor.</summary>
    public static Fault Unknown(string member, string code) => SuccessorFault(member, code) ?? new(member, "UNKNOWN_REGION", code);

    private static Fault? CodeFault(string parameter, string value) =>
        !RegionCode.IsValid(value) ? new(parameter, "NOT_A_REGION_CODE", value)
        : OfficialRegions.Find(value) is not null ? null
        : SuccessorFault(parameter, value) ?? new(parameter, "UNKNOWN_REGION", value);

    private static Fault? SuccessorFault(string parameter, string code) =>
        OfficialRegions.SuccessorOf(code) is { } successor
            ? new(parameter, "FORMER_REGION_CODE", $"{code} → {successor}", [successor])
            : null;

    /// <summary>Whether this may be the first part of a code: <c>1</c>, <c>13.</c> or <c>13.1</c>.</summary>
    private static bool IsBeginning(string value) =>
        value.Length is > 0 and < FullLength
        && RegionCode.IsValid(value.Length <= 2 ? value.PadRight(2, '0') : value + "00.00"[value.Length..]);

    /// <summary>
    /// The code of which a spreadsheet may have dropped the final zero, and the prefix for all codes with the
    /// beginning.
    /// </summary>
    private static IReadOnlyList<string> Completions(string value) =>
        [
            .. new[] { value + "0" }.Where(code => OfficialRegions.Find(code) is not null),
            .. new[] { value }.Where(start => OfficialRegions.All.Any(r => StartsWith(r.Code, start))).Select(start => $"{start}{Star}"),
        ];

    private static bool StartsWith(string code, string start) => code.StartsWith(start, StringComparison.Ordinal);
}
