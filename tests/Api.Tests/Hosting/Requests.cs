using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace JippApi.Api.Tests.Hosting;

public static class Requests
{
    public static Task<Reply> Get(this HttpClient client, string url, params (string Name, string Value)[] headers) =>
        client.Send(HttpMethod.Get, url, null, headers);

    public static Task<Reply> Post(this HttpClient client, string url, object? body, params (string Name, string Value)[] headers) =>
        client.Send(HttpMethod.Post, url, body, headers);

    public static Task<Reply> Put(this HttpClient client, string url, object? body, params (string Name, string Value)[] headers) =>
        client.Send(HttpMethod.Put, url, body, headers);

    public static Task<Reply> Patch(this HttpClient client, string url, object? body, params (string Name, string Value)[] headers) =>
        client.Send(HttpMethod.Patch, url, body, headers);

    public static Task<Reply> Delete(this HttpClient client, string url, params (string Name, string Value)[] headers) =>
        client.Send(HttpMethod.Delete, url, null, headers);

    /// <summary>
    /// Strings and bytes are sent as they are, anything else as JSON, with the usual media type of the method unless a
    /// header names another.
    /// </summary>
    public static async Task<Reply> Send(
        this HttpClient client,
        HttpMethod method,
        string url,
        object? body,
        params (string Name, string Value)[] headers
    )
    {
        using var request = new HttpRequestMessage(method, url);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(
                body as byte[] ?? Encoding.UTF8.GetBytes(body as string ?? JsonSerializer.Serialize(body))
            );
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(
                method == HttpMethod.Patch ? "application/merge-patch+json" : "application/json"
            );
        }

        foreach (var (name, value) in headers)
        {
            if (name == "Content-Type")
                request.Content!.Headers.Remove(name);
            if (!request.Headers.TryAddWithoutValidation(name, value))
                request.Content!.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        }

        var response = await client.SendAsync(request);
        return new Reply(response, await response.Content.ReadAsByteArrayAsync());
    }
}
