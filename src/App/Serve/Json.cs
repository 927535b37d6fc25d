using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Windfall.App.Serve;

/// <summary>An answer that the command writes, too: the same bytes, but for white space.</summary>
static class Json
{
    public static Utf8ContentHttpResult Written(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
            write(json);
        return TypedResults.Text(bytes.WrittenSpan, "application/json; charset=utf-8");
    }
}
