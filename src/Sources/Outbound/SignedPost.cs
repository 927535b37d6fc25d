using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Windfall.Sources.Outbound;

/// <summary>JSON for a program that checks whom it is from: signed as Standard Webhooks 1.0 say, so that any receiver's library can check it.</summary>
public static class SignedPost
{
    const string Prefix = "whsec_";

    public static string NewSecret() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>What bears the standard's prefix has to be Base64 behind it; any other text is a key as it stands.</summary>
    public static bool IsSecret(string secret) => secret.StartsWith(Prefix, StringComparison.Ordinal) ? Base64.IsValid(secret.AsSpan(Prefix.Length), out var bytes) && bytes > 0 : secret.Length > 0;

    /// <param name="id">The same for every attempt to send one message, which may come twice.</param>
    public static HttpRequestMessage Of(Uri to, string id, byte[] body, string secret, DateTimeOffset at)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, to) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        var time = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        request.Headers.Add("webhook-id", id);
        request.Headers.Add("webhook-timestamp", time);
        request.Headers.Add("webhook-signature", Signature(secret, id, time, body));
        return request;
    }

    /// <param name="time">Unix seconds: whoever would send an old message again is found out.</param>
    public static string Signature(string secret, string id, string time, byte[] body)
    {
        var key = secret.StartsWith(Prefix, StringComparison.Ordinal) ? Convert.FromBase64String(secret[Prefix.Length..]) : Encoding.UTF8.GetBytes(secret);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{time}."), .. body];
        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(key, signed))}";
    }
}
