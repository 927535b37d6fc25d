using System.Globalization;
using System.IO.Hashing;
using Microsoft.Net.Http.Headers;

namespace Windfall.App.Serve;

/// <summary>Marks an answer that is sent as it comes, so that it is not held back for a tag.</summary>
sealed class Streamed;

/// <summary>Programs that ask again pay only for what changed: an answer of the API bears the hash of its bytes, and is not sent to whoever has it.</summary>
static class Etags
{
    public static async Task Tag(HttpContext context, RequestDelegate next)
    {
        if (!HttpMethods.IsGet(context.Request.Method) || !Api.IsAsked(context) || context.GetEndpoint()?.Metadata.GetMetadata<Streamed>() is not null)
        {
            await next(context);
            return;
        }

        var wire = context.Response.Body;
        using var held = new MemoryStream();
        context.Response.Body = held;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = wire;
        }
        await Send(context, held.GetBuffer().AsMemory(0, (int)held.Length));
    }

    static async Task Send(HttpContext context, ReadOnlyMemory<byte> bytes)
    {
        var (request, response) = (context.Request, context.Response);
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            var tag = new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{XxHash128.HashToUInt128(bytes.Span):x32}\""));
            response.GetTypedHeaders().ETag = tag;
            response.Headers.CacheControl = "private, no-cache";
            if (request.GetTypedHeaders().IfNoneMatch.Any(known => known == EntityTagHeaderValue.Any || known.Compare(tag, useStrongComparison: false)))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                response.ContentLength = null;
                response.Headers.ContentType = default;
                return;
            }
        }
        if (bytes.IsEmpty)
            return;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
