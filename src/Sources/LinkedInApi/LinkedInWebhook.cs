using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Windfall.Sources.LinkedInApi;

/// <summary>What LinkedIn sends when something happens on a page: signed with the app's secret, and proved by a challenge every two hours.</summary>
public static class LinkedInWebhook
{
    /// <summary>Signs what is answered to a challenge: hex of HMAC-SHA256.</summary>
    public static string Answer(string challenge, string secret) => Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(challenge)));

    /// <param name="body">As it came, byte for byte.</param>
    /// <param name="signature">The header X-LI-Signature.</param>
    public static bool IsTheirs(byte[] body, string? signature, string secret)
    {
        byte[] signed = [.. "hmacsha256="u8, .. body];
        var expected = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed));
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(expected), Encoding.ASCII.GetBytes(signature ?? ""));
    }

    /// <summary>Posts that something happened to: a hint to look, never the truth. What comes twice hints twice.</summary>
    /// <returns>None for what cannot be read.</returns>
    public static IReadOnlyList<string> Posts(byte[] body)
    {
        try
        {
            return JsonElement.Parse(body) is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("notifications", out var list) && list.ValueKind == JsonValueKind.Array
                ? [.. list.EnumerateArray().Select(one => LinkedInJson.Optional(one, "sourcePost", 512)).OfType<string>()] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
