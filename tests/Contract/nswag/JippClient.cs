using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jipp;

/// <summary>The part of the client that is written once, beside the generated code.</summary>
public partial class JippClient
{
    private const string Password = "Demo-Jipp-2026";

    /// <summary>A client in English for one person, or for nobody.</summary>
    public static JippClient Open(string server, string? token = null)
    {
        var http = new HttpClient { BaseAddress = new(server) };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        if (token is not null)
            http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return new(http);
    }

    public static async Task<JippClient> SignInAsync(string server, string username)
    {
        var issued = await Open(server)
            .IssueTokenAsync(
                new()
                {
                    Grant_type = "password",
                    Username = username,
                    Password = Password,
                }
            );
        return Open(server, issued.Result.Access_token);
    }

    /// <summary>The bytes at an address in a document, such as its paper.</summary>
    public Task<byte[]> DownloadAsync(string href) => _httpClient.GetByteArrayAsync(href);

    /// <summary>
    /// Members that are not set are not sent: in a merge patch they stay as they are, and null would remove them. Codes in
    /// lists are texts too; NSwag says so only of single ones.
    /// </summary>
    static partial void UpdateJsonSerializerSettings(JsonSerializerOptions settings)
    {
        settings.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        settings.Converters.Add(new JsonStringEnumConverter());
    }
}
