using System.Text.Json;
using System.Text.Json.Nodes;
using JippApi.Api.Http;
using JippApi.Application.Common;
using JippApi.Application.Innovations;
using JippApi.Application.Places;

namespace JippApi.Api.Innovations;

/// <summary>An innovation in the vocabularies of schema.org and DCAT, for clients that do not know this API.</summary>
internal static class JsonLd
{
    /// <summary>Stored documents omit unknown members, even those that a record's constructor requires.</summary>
    private static readonly InnovationJson Stored = new(
        new JsonSerializerOptions(JsonConventions.Create()) { RespectRequiredConstructorParameters = false }
    );

    public static string Of(string documentJson)
    {
        var document = JsonSerializer.Deserialize(documentJson, Stored.InnovationDocument)!;
        var node = new JsonObject
        {
            ["@context"] = new JsonArray(
                "https://schema.org",
                new JsonObject { ["dcat"] = "http://www.w3.org/ns/dcat#", ["dct"] = "http://purl.org/dc/terms/" }
            ),
            ["@type"] = new JsonArray("CreativeWork", "dcat:Resource"),
            ["@id"] = document.Links.Self,
            ["identifier"] = Texts(document.RegistryNumber, document.Id.ToString()),
            ["name"] = document.Title,
            ["alternateName"] = document.ShortName,
            ["abstract"] = document.Summary,
            ["inLanguage"] = "id",
            ["temporalCoverage"] = document.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["creator"] = document.Institution is { } owner ? Government(owner) : null,
            ["spatialCoverage"] = document.Region is { } region
                ? new JsonObject
                {
                    ["@type"] = "AdministrativeArea",
                    ["identifier"] = region.Code,
                    ["name"] = region.Name,
                }
                : null,
            ["keywords"] = document.Tags.Count > 0 ? Texts([.. document.Tags]) : null,
            ["award"] = document.Awards.Count > 0 ? Texts([.. document.Awards.Select(award => award.Text)]) : null,
            ["citation"] = document.References.Count > 0 ? Texts([.. document.References]) : null,
            ["creativeWorkStatus"] = Code.Of(document.Existence),
            ["subjectOf"] = ClaimOf(document.Confirmation),
            ["dateCreated"] = document.CreatedAt.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["dateModified"] = document.UpdatedAt.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        };
        foreach (var name in node.Where(member => member.Value is null).Select(member => member.Key).ToList())
            node.Remove(name);
        return node.ToJsonString(Json.Options);
    }

    /// <summary>A claim about the innovation: who said so, how, when and until when.</summary>
    private static JsonObject? ClaimOf(ConfirmationDocument? confirmation)
    {
        if (confirmation is null)
            return null;
        var claim = new JsonObject
        {
            ["@type"] = "Claim",
            ["@id"] = confirmation.AttestationHref,
            ["text"] = Code.Of(confirmation.Existence),
            ["keywords"] = Code.Of(confirmation.Method),
            ["creativeWorkStatus"] = Code.Of(confirmation.Freshness),
            ["datePublished"] = confirmation.ObservedOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        };
        if (confirmation.ValidUntil is { } end)
            claim["expires"] = end.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        if (confirmation.Institution is { } by)
            claim["author"] = Government(by);
        return claim;
    }

    private static JsonObject Government(InstitutionRef institution) =>
        new()
        {
            ["@type"] = "GovernmentOrganization",
            ["@id"] = $"/api/v1/institutions/{institution.Id}",
            ["name"] = institution.Name,
        };

    private static JsonArray Texts(params string?[] values) => [.. values.OfType<string>().Select(value => JsonValue.Create(value))];
}
