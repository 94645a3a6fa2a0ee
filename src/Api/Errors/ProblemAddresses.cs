using JippApi.Application.Documents;

namespace JippApi.Api.Errors;

/// <summary>The addresses in problems: the URI of their type, and the page that says what to do.</summary>
internal sealed class ProblemAddresses(DocumentPolicy policy)
{
    private const string Root = "/problems/";
    private const string QuotaType = "https://iana.org/assignments/http-problem-types#quota-exceeded";

    /// <summary>
    /// The URI of a type, at the public address of this API, where its page is. The type of exceeded quotas is IANA's.
    /// </summary>
    public string TypeOf(ProblemType type) => type == Problems.QuotaExceeded ? QuotaType : policy.AddressOf(Root + type.Slug);

    /// <summary>The path of the page, on the server that answers.</summary>
    public static string HelpOf(ProblemType type) => Root + type.Slug;
}
