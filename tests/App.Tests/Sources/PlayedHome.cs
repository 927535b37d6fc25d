using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Windfall.App.Tests.Sources;

/// <summary>A data server as its protocol has it: sessions whose tokens end, and records under names.</summary>
sealed class PlayedHome(string did, Func<DateTimeOffset> now)
{
    public const string Password = "abcd-efgh-ijkl-mnop";

    /// <summary>By their at:// address.</summary>
    public Dictionary<string, JsonElement> Records { get; } = [];

    /// <summary>How often each address was put.</summary>
    public List<string> Puts { get; } = [];

    public int Sessions { get; private set; }

    public int Refreshed { get; private set; }

    /// <summary>Takes the record and breaks off before it says so.</summary>
    public bool IsCutOff { get; set; }

    /// <summary>The app password was taken back at the network.</summary>
    public bool IsRevoked { get; set; }

    public async Task<object?> Answer(HttpContext context)
    {
        var bearer = context.Request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal);
        var body = context.Request.ContentLength > 0 ? (await JsonDocument.ParseAsync(context.Request.Body)).RootElement : default;
        switch (context.Request.Path.Value)
        {
            case "/xrpc/com.atproto.server.createSession":
                if (body.GetProperty("password").GetString() != Password)
                    return Refuse(context, 401, "AuthenticationRequired");
                Sessions++;
                return Session();
            case "/xrpc/com.atproto.server.refreshSession":
                if (IsRevoked || !Holds(bearer, "refresh"))
                    return Refuse(context, 400, "ExpiredToken");
                Refreshed++;
                return Session();
            case "/xrpc/com.atproto.repo.putRecord" or "/xrpc/com.atproto.repo.deleteRecord" when IsRevoked || !Holds(bearer, "access"):
                return Refuse(context, 400, "ExpiredToken");
            case "/xrpc/com.atproto.repo.putRecord":
                Puts.Add(Uri(body));
                Records[Uri(body)] = body.GetProperty("record").Clone();
                if (IsCutOff)
                    context.Abort();
                return new { uri = Uri(body), cid = "bafyown" };
            case "/xrpc/com.atproto.repo.deleteRecord":
                Records.Remove(Uri(body));
                return new { };
            default:
                return null;
        }
    }

    object Session() => new { did, handle = "author.test", accessJwt = Token("access", TimeSpan.FromHours(2)), refreshJwt = Token("refresh", TimeSpan.FromDays(90)) };

    string Token(string kind, TimeSpan holds) => string.Join('.', new[] { "{}", $$"""{"scope":"{{kind}}","exp":{{(now() + holds).ToUnixTimeSeconds()}}}""", "signature" }
        .Select(part => Convert.ToBase64String(Encoding.UTF8.GetBytes(part)).TrimEnd('=').Replace('+', '-').Replace('/', '_')));

    bool Holds(string token, string kind)
    {
        var payload = token.Split('.')[1].Replace('-', '+').Replace('_', '/');
        var claims = JsonElement.Parse(Convert.FromBase64String(payload + new string('=', (4 - payload.Length % 4) % 4)));
        return claims.GetProperty("scope").GetString() == kind && DateTimeOffset.FromUnixTimeSeconds(claims.GetProperty("exp").GetInt64()) > now();
    }

    static string Uri(JsonElement body) => $"at://{body.GetProperty("repo").GetString()}/{body.GetProperty("collection").GetString()}/{body.GetProperty("rkey").GetString()}";

    static object Refuse(HttpContext context, int status, string error)
    {
        context.Response.StatusCode = status;
        return new { error, message = "No." };
    }
}
